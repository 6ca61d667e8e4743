// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of verdicts and of what an edit moved, by code.
#include "explain/phrase.h"

// lupdate reads the marker by name, as in base/problem_text.cpp.
#define QT_TRANSLATE_NOOP(context, text) text

namespace fulcrum::explain {

std::span<const Sentence> verdictSentences() {
  static constexpr Sentence kSentences[] = {
      {"planRefused",
       QT_TRANSLATE_NOOP("Explain", "There are no figures: the plan is refused, and the problems say why.")},
      {"noWorkload", QT_TRANSLATE_NOOP("Explain", "There is nothing to serve yet: add a workload.")},
      {"noDemand", QT_TRANSLATE_NOOP("Explain", "Nothing is asked for yet: give a workload requests per second.")},
      {"incompleteOne", QT_TRANSLATE_NOOP("Explain", "Incomplete: {place} is not in these figures.")},
      {"incompletePrice",
       QT_TRANSLATE_NOOP("Explain", "Incomplete: {nodeType} has no on-demand price and counts as free.")},
      {"incompleteMany",
       QT_TRANSLATE_NOOP("Explain", "Incomplete: {place} and {count} more are not in these figures.")},
      {"turnedAway",
       QT_TRANSLATE_NOOP("Explain", "{share} of the load is turned away, so these figures look too good.")},
      {"demandByApi", QT_TRANSLATE_NOOP("Explain", "All of the demand goes to APIs: no GPU is needed for it.")},
      {"demandOnNoNode",
       QT_TRANSLATE_NOOP("Explain", "The demand reaches no node: caches answer it, or its rate is not known.")},
      {"demandSteady",
       QT_TRANSLATE_NOOP("Explain", "Demand is steady: it keeps {first} busy, and its busiest hour needs {nodes}.")},
      {"demandGrows", QT_TRANSLATE_NOOP("Explain",
                                        "Demand grows from {first} to {last} busy GPUs by {month}; its busiest hour "
                                        "needs {nodes} now and {lastNodes} then.")},
      {"demandFalls", QT_TRANSLATE_NOOP("Explain",
                                        "Demand falls from {first} to {last} busy GPUs by {month}; its busiest hour "
                                        "needs {nodes} now and {lastNodes} then.")},
      {"nothingProvisioned",
       QT_TRANSLATE_NOOP("Explain", "No GPU is provisioned: nothing that is asked for runs on one.")},
      {"fleetsOne", QT_TRANSLATE_NOOP(
                        "Explain",
                        "{fleet} provides {gpus} on average and is busy {busy} of the time; {avoidable} of its cost is "
                        "paid for more than the targets need.")},
      {"fleetsMany",
       QT_TRANSLATE_NOOP(
           "Explain",
           "{count} fleets provide {gpus} on average and are busy {busy} of the time; {fleet} is the least "
           "busy, at {least}.")},
      {"costsNothingYet", QT_TRANSLATE_NOOP("Explain", "Nothing costs anything: no price is known for what is used.")},
      {"costs",
       QT_TRANSLATE_NOOP("Explain",
                         "The plan costs {monthly}, levelised, and {total} in {months}; {share} of it is for {part}.")},
      {"partOnDemand", QT_TRANSLATE_NOOP("Explain", "on-demand nodes")},
      {"partSpot", QT_TRANSLATE_NOOP("Explain", "spot nodes")},
      {"partCommitted", QT_TRANSLATE_NOOP("Explain", "commitments")},
      {"partOwned", QT_TRANSLATE_NOOP("Explain", "owned nodes")},
      {"partApi", QT_TRANSLATE_NOOP("Explain", "APIs")},
      {"partStaff", QT_TRANSLATE_NOOP("Explain", "staff")},
      {"apiCheaperThanBoth", QT_TRANSLATE_NOOP("Explain", "The API would be cheaper still, by {amount}.")},
      {"overBudget", QT_TRANSLATE_NOOP("Explain", "It is {amount} over its budget in all.")},
      {"underBudget", QT_TRANSLATE_NOOP("Explain", "It stays {amount} under its budget in all.")},
      {"nothingToOwn",
       QT_TRANSLATE_NOOP("Explain", "There is nothing to compare: no node type in use has a purchase price.")},
      {"ownNothingBought", QT_TRANSLATE_NOOP("Explain", "There is nothing to compare: no node is bought.")},
      {"ownNoDifference", QT_TRANSLATE_NOOP("Explain", "Owning and renting cost the same here in every month.")},
      {"ownNothingByApi",
       QT_TRANSLATE_NOOP("Explain",
                         "Owning, renting and the API are the same here: all of the demand goes to APIs "
                         "already, and no node is needed for it.")},
      {"ownSaves",
       QT_TRANSLATE_NOOP(
           "Explain", "Owning pays: against {arm}, {nodes} save {amount} over {months}, in today's money; {payback}.")},
      {"ownWouldSave",
       QT_TRANSLATE_NOOP(
           "Explain",
           "Owning would pay: against {arm}, {nodes} would save {amount} over {months}, in today's money; {payback}.")},
      {"ownWouldSaveOnSameTerms",
       QT_TRANSLATE_NOOP(
           "Explain",
           "Owning would pay if the other nodes were rented as cheaply as they can be: {nodes} would save "
           "{amount} over {months} against the cheapest way to rent them all, in today's money; "
           "{payback}. With the other nodes as they are here it would cost {asIs} more.")},
      {"ownWouldCostOnSameTerms",
       QT_TRANSLATE_NOOP("Explain",
                         "Renting stays cheaper: even with the other nodes rented as cheaply as they can be, owning "
                         "{nodes} would cost {amount} more over {months} than the cheapest way to rent them all, in "
                         "today's money; {payback}.")},
      {"ownCosts", QT_TRANSLATE_NOOP("Explain",
                                     "Renting stays cheaper: owning {nodes} costs {amount} more over {months} than "
                                     "{arm}, in today's money; {payback}.")},
      {"ownWouldCost", QT_TRANSLATE_NOOP("Explain",
                                         "Renting stays cheaper: owning {nodes} would cost {amount} more over {months} "
                                         "than {arm}, in today's money; {payback}.")},
      {"ownCostsUse",
       QT_TRANSLATE_NOOP(
           "Explain",
           "Renting stays cheaper: owning {nodes} costs {amount} more over {months} than {arm}, because they are "
           "busy {now} of the time; above {breakEven} it pays.")},
      {"ownWouldCostUse",
       QT_TRANSLATE_NOOP("Explain",
                         "Renting stays cheaper: owning {nodes} would cost {amount} more over {months} than {arm}, "
                         "because they would be busy {now} of the time; above {breakEven} it pays.")},
      {"apiBreakEven",
       QT_TRANSLATE_NOOP("Explain",
                         "At {input} per million tokens in and {output} per million tokens out an API costs less than "
                         "renting below {rent} per month, and less than owning below {own}, were the nodes to stay as "
                         "they are; the plan has {plan}.")},
      {"armBest",
       QT_TRANSLATE_NOOP("Explain", "the cheapest way to rent all nodes (the others stay rented as they are here)")},
      {"armAsIs", QT_TRANSLATE_NOOP("Explain", "this scenario without owned nodes")},
      {"armScenario", QT_TRANSLATE_NOOP("Explain", "the scenario {scenario}")},
      {"paysAtOnce", QT_TRANSLATE_NOOP("Explain", "there is no outlay to pay back")},
      {"paysByResale", QT_TRANSLATE_NOOP("Explain", "the outlay comes back only by selling the nodes at the end")},
      {"paysAfterPlan", QT_TRANSLATE_NOOP("Explain", "the outlay comes back only after the plan, in about {months}")},
      {"paysAfter", QT_TRANSLATE_NOOP("Explain", "the outlay comes back in {months}")},
      {"paysNever", QT_TRANSLATE_NOOP("Explain", "the outlay never comes back")},
      {"mixSearched", QT_TRANSLATE_NOOP("Explain", "This mix costs {now}; the cheapest one is being searched for.")},
      {"mixIsCheapest",
       QT_TRANSLATE_NOOP("Explain", "No mix of terms and owned nodes serves this demand for less than {now}.")},
      {"mixHasNoChoice",
       QT_TRANSLATE_NOOP("Explain",
                         "There is no mix to choose: no node type in use has a spot price, a discount for a term or a "
                         "purchase price. {now} is the price on demand and of what is signed.")},
      {"mixAbove",
       QT_TRANSLATE_NOOP("Explain",
                         "This mix costs {now}; the cheapest mix for the same demand costs {cheapest}, which saves "
                         "{saving} ({share}).")},
      {"mixBelow",
       QT_TRANSLATE_NOOP("Explain",
                         "This mix costs {saving} less than the cheapest one counts, but leaves {obligations} to pay "
                         "after the plan.")},
      {"noFutures",
       QT_TRANSLATE_NOOP("Explain", "How sure the cost is, is not known until uncertain inputs are tried.")},
      {"futures",
       QT_TRANSLATE_NOOP("Explain",
                         "Eight futures in ten cost between {low} and {high}; {share} of all cost more than the plan's "
                         "own {own}.")},
      {"movedUp", QT_TRANSLATE_NOOP("Explain", "+{change}.")},
      {"movedDown", QT_TRANSLATE_NOOP("Explain", "−{change}.")},
      {"movedUpPart", QT_TRANSLATE_NOOP("Explain", "+{change}: {what} +{part}.")},
      {"movedDownPart", QT_TRANSLATE_NOOP("Explain", "−{change}: {what} −{part}.")},
      {"movedUpNodes", QT_TRANSLATE_NOOP("Explain", "+{change}: {what} +{part}; busiest hour {nodes} → {now}.")},
      {"movedDownNodes", QT_TRANSLATE_NOOP("Explain", "−{change}: {what} −{part}; busiest hour {nodes} → {now}.")},
      {"movedServedLess", QT_TRANSLATE_NOOP("Explain", "The cost stays; {share} more of the load is turned away.")},
      {"movedServedMore", QT_TRANSLATE_NOOP("Explain", "The cost stays; {share} less of the load is turned away.")},
      {"avoidablePerMonth", QT_TRANSLATE_NOOP("Explain", "Avoidable waste per month")},
      {"avoidableFormula",
       QT_TRANSLATE_NOOP("Explain",
                         "what could be saved without serving less; headroom is a service level and no part")},
      {"mixAboveCheapest", QT_TRANSLATE_NOOP("Explain", "Mix above the cheapest")},
      {"mismatchOfNodes", QT_TRANSLATE_NOOP("Explain", "Mismatch of workloads and node types")},
      {"overProvisioningFormula",
       QT_TRANSLATE_NOOP("Explain",
                         "mean of the months: provisioned GPU-hours beyond the need x amortised cost of one")},
      {"unusedCommitmentsFormula",
       QT_TRANSLATE_NOOP("Explain",
                         "mean of the months: GPU-hours owned or committed that nothing asks for x amortised cost of "
                         "one")},
      {"mixAboveFormula",
       QT_TRANSLATE_NOOP("Explain", "cost above the cheapest mix of terms and owned nodes for the same need")},
      {"mismatchFormula",
       QT_TRANSLATE_NOOP("Explain",
                         "cost of the cheapest mix above that on the plan's cheapest node types that serve as much")},
      {"savedBeyondWaste", QT_TRANSLATE_NOOP("Explain", "Saved beyond what is wasted less")},
      {"savedFormula", QT_TRANSLATE_NOOP("Explain", "cost before less cost after less what is wasted less")},
      {"wastedLess", QT_TRANSLATE_NOOP("Explain", "Wasted less")},
      {"wastedLessFormula", QT_TRANSLATE_NOOP("Explain", "counted with the waste already, so it counts once")},
      {"changeOfWaste", QT_TRANSLATE_NOOP("Explain", "Change of the waste")},
      {"beforeLessAfter", QT_TRANSLATE_NOOP("Explain", "before less after")},
      {"costNow", QT_TRANSLATE_NOOP("Explain", "Monthly cost now")},
      {"costOfCheapestMix", QT_TRANSLATE_NOOP("Explain", "Monthly cost with the cheapest mix")},
      {"costOfCheapestNodes", QT_TRANSLATE_NOOP("Explain", "Monthly cost on the cheapest node types")},
      {"levelisedCost", QT_TRANSLATE_NOOP("Explain", "levelised, by evaluating the plan")},
      {"wasteNow", QT_TRANSLATE_NOOP("Explain", "Over-provisioning and unused commitments now")},
      {"wasteOfCheapestMix",
       QT_TRANSLATE_NOOP("Explain", "Over-provisioning and unused commitments of the cheapest mix")},
      {"wasteOfCheapestNodes",
       QT_TRANSLATE_NOOP("Explain", "Over-provisioning and unused commitments on the cheapest node types")},
      {"meanOfMonths", QT_TRANSLATE_NOOP("Explain", "mean of the months")},
      {"nothing", QT_TRANSLATE_NOOP("Explain", "Nothing")},
  };
  return kSentences;
}

}  // namespace fulcrum::explain
