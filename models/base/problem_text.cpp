// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/problem_text.h"

#include <algorithm>
#include <array>
#include <cassert>

// lupdate reads the marker by name and collects the sentences for the window; the command line needs no Qt for it.
#define QT_TRANSLATE_NOOP(context, text) text

namespace fulcrum {
namespace {

constexpr auto kTemplates = std::to_array<ProblemTemplate>({
    {"unknownKey", QT_TRANSLATE_NOOP("Problems", "unknown key"),
     QT_TRANSLATE_NOOP("Problems", "remove it or correct its spelling (known here: {known})")},
    {"misspeltKey", QT_TRANSLATE_NOOP("Problems", "unknown key"),
     QT_TRANSLATE_NOOP("Problems", "did you mean {nearest}? (known here: {known})")},
    {"missingKey", QT_TRANSLATE_NOOP("Problems", "required key is missing"), QT_TRANSLATE_NOOP("Problems", "add it")},
    {"duplicateKey", QT_TRANSLATE_NOOP("Problems", "key stands twice"),
     QT_TRANSLATE_NOOP("Problems", "keep one of the two")},
    {"wrongType", QT_TRANSLATE_NOOP("Problems", "expected {expected}, found {found}"),
     QT_TRANSLATE_NOOP("Problems", "write {expected}")},
    {"notFinite", QT_TRANSLATE_NOOP("Problems", "the number is not finite"),
     QT_TRANSLATE_NOOP("Problems", "write an ordinary number")},
    {"outOfRange", QT_TRANSLATE_NOOP("Problems", "{value} is outside {min} to {max}"),
     QT_TRANSLATE_NOOP("Problems", "enter a value within the range")},
    {"unknownChoice", QT_TRANSLATE_NOOP("Problems", "\"{value}\" is not one of the choices"),
     QT_TRANSLATE_NOOP("Problems", "use one of: {choices}")},
    {"wrongLength", QT_TRANSLATE_NOOP("Problems", "{count} entries instead of {expected}"),
     QT_TRANSLATE_NOOP("Problems", "give {expected} entries")},
    {"duplicateId", QT_TRANSLATE_NOOP("Problems", "the id \"{id}\" is used twice"),
     QT_TRANSLATE_NOOP("Problems", "give each its own id")},
    {"unknownReference", QT_TRANSLATE_NOOP("Problems", "there is no {kind} with the id \"{id}\""),
     QT_TRANSLATE_NOOP("Problems", "use one of: {choices}")},
    {"syntax", QT_TRANSLATE_NOOP("Problems", "not valid JSON: {detail}"),
     QT_TRANSLATE_NOOP("Problems", "correct the text at that place")},
    {"noSuchFile", QT_TRANSLATE_NOOP("Problems", "there is no such file"),
     QT_TRANSLATE_NOOP("Problems", "check the name")},
    {"cannotOpen", QT_TRANSLATE_NOOP("Problems", "cannot be opened: {detail}"),
     QT_TRANSLATE_NOOP("Problems", "check that you may read it")},
    {"cannotWrite", QT_TRANSLATE_NOOP("Problems", "cannot be written: {detail}"),
     QT_TRANSLATE_NOOP("Problems", "what was there is untouched; save to another place")},
    {"noBackup", QT_TRANSLATE_NOOP("Problems", "saved, but no backup of the previous version could be kept: {detail}"),
     QT_TRANSLATE_NOOP("Problems", "make room in the folder for backups")},
    {"notConfirmed",
     QT_TRANSLATE_NOOP("Problems", "saved, but the system did not confirm that it is on the disk: {detail}"),
     QT_TRANSLATE_NOOP("Problems", "save a copy elsewhere before you switch the computer off")},
    {"notAProject", QT_TRANSLATE_NOOP("Problems", "not a Fulcrum project"),
     QT_TRANSLATE_NOOP("Problems", "choose a .fulcrum file")},
    {"damaged", QT_TRANSLATE_NOOP("Problems", "the file is damaged: {detail}"),
     QT_TRANSLATE_NOOP("Problems", "open a backup")},
    {"damagedValue", QT_TRANSLATE_NOOP("Problems", "the value in the file is damaged"),
     QT_TRANSLATE_NOOP("Problems", "open a backup")},
    {"strayRows", QT_TRANSLATE_NOOP("Problems", "rows of this table belong to nothing"),
     QT_TRANSLATE_NOOP("Problems", "open a backup")},
    {"tooManyRows", QT_TRANSLATE_NOOP("Problems", "more than {limit} rows"),
     QT_TRANSLATE_NOOP("Problems", "check that this is the file you meant")},
    {"noPlan", QT_TRANSLATE_NOOP("Problems", "the file holds no plan"), QT_TRANSLATE_NOOP("Problems", "open a backup")},
    {"unexpectedSchema", QT_TRANSLATE_NOOP("Problems", "the file holds \"{name}\", which no project has"),
     QT_TRANSLATE_NOOP("Problems", "open it only if you know where it comes from, and not with this program")},
    {"newerSchema",
     QT_TRANSLATE_NOOP("Problems",
                       "saved by Fulcrum {app} in file version {found}; this program reads up to version {known}"),
     QT_TRANSLATE_NOOP("Problems", "open it with a newer Fulcrum")},
    {"changedOnDisk", QT_TRANSLATE_NOOP("Problems", "the file was changed by another program since it was opened"),
     QT_TRANSLATE_NOOP("Problems", "save under another name, or open it again")},
    {"noScenario", QT_TRANSLATE_NOOP("Problems", "the plan has no scenario"), QT_TRANSLATE_NOOP("Problems", "add one")},
    {"unknownField", QT_TRANSLATE_NOOP("Problems", "there is no such field"),
     QT_TRANSLATE_NOOP("Problems", "check the path")},
    {"unreadableValue", QT_TRANSLATE_NOOP("Problems", "\"{value}\" is not a value of this field"),
     QT_TRANSLATE_NOOP("Problems", "enter another value")},
    {"missingValue", QT_TRANSLATE_NOOP("Problems", "this field always has a value"),
     QT_TRANSLATE_NOOP("Problems", "enter one")},
    {"emptyText", QT_TRANSLATE_NOOP("Problems", "there is nothing to read"),
     QT_TRANSLATE_NOOP("Problems", "give a plan in its text form")},
    {"tooLarge", QT_TRANSLATE_NOOP("Problems", "larger than {limit}"),
     QT_TRANSLATE_NOOP("Problems", "check that this is the file you meant")},
    {"tooDeep", QT_TRANSLATE_NOOP("Problems", "nested deeper than {limit} levels"),
     QT_TRANSLATE_NOOP("Problems", "check that this is a plan")},
    {"wrongFormat", QT_TRANSLATE_NOOP("Problems", "the format is \"{value}\", not \"{expected}\""),
     QT_TRANSLATE_NOOP("Problems", "check that this is a plan")},
    {"newerFormat",
     QT_TRANSLATE_NOOP("Problems", "written in version {found}; this program reads up to version {known}"),
     QT_TRANSLATE_NOOP("Problems", "open it with a newer Fulcrum")},
    {"empty", QT_TRANSLATE_NOOP("Problems", "must not be empty"), QT_TRANSLATE_NOOP("Problems", "fill it in")},
    {"notUtf8", QT_TRANSLATE_NOOP("Problems", "not readable as UTF-8 text"),
     QT_TRANSLATE_NOOP("Problems", "type it anew")},
    {"notAscending", QT_TRANSLATE_NOOP("Problems", "month {value} does not come after the month before it"),
     QT_TRANSLATE_NOOP("Problems", "order the entries by month, each month once")},
    {"currency", QT_TRANSLATE_NOOP("Problems", "\"{value}\" is not a currency code"),
     QT_TRANSLATE_NOOP("Problems", "write three capital letters such as USD")},
    {"reservedId",
     QT_TRANSLATE_NOOP("Problems", "the id \"{id}\" ends in /remote, which names pools of another region"),
     QT_TRANSLATE_NOOP("Problems", "choose another id")},
    {"baseCycle", QT_TRANSLATE_NOOP("Problems", "the scenario \"{id}\" inherits from itself"),
     QT_TRANSLATE_NOOP("Problems", "choose another base")},
    {"noWorkloadLimit", QT_TRANSLATE_NOOP("Problems", "this lever acts on whole fleets and takes no list of workloads"),
     QT_TRANSLATE_NOOP("Problems", "limit it by fleets instead")},
    {"noFromMonth", QT_TRANSLATE_NOOP("Problems", "this lever cannot start in a later month"),
     QT_TRANSLATE_NOOP("Problems", "remove the month")},
    {"beyondHorizon", QT_TRANSLATE_NOOP("Problems", "month {value} lies beyond the plan's last month, {last}"),
     QT_TRANSLATE_NOOP("Problems", "choose an earlier month or a longer plan")},
    {"notPositive", QT_TRANSLATE_NOOP("Problems", "{value} is not above 0"),
     QT_TRANSLATE_NOOP("Problems", "enter a number above 0")},
    {"notWhole", QT_TRANSLATE_NOOP("Problems", "{value} is not a whole number"),
     QT_TRANSLATE_NOOP("Problems", "enter a whole number")},
    {"rateTooLow", QT_TRANSLATE_NOOP("Problems", "a rate of {value} takes more than everything"),
     QT_TRANSLATE_NOOP("Problems", "enter a rate above -1 (-100 %)")},
    {"noFlows", QT_TRANSLATE_NOOP("Problems", "there are no cash flows"),
     QT_TRANSLATE_NOOP("Problems", "give at least one")},
    {"noSignChange", QT_TRANSLATE_NOOP("Problems", "the cash flows never change sign, so they have no rate of return"),
     QT_TRANSLATE_NOOP("Problems", "give at least one payment and one receipt, or judge by net present value")},
    {"noRateOfReturn",
     QT_TRANSLATE_NOOP("Problems", "no rate brings the net present value of these cash flows to zero"),
     QT_TRANSLATE_NOOP("Problems", "judge by net present value or the modified rate of return")},
    {"severalRates", QT_TRANSLATE_NOOP("Problems", "{count} rates bring the net present value to zero: {rates}"),
     QT_TRANSLATE_NOOP("Problems", "judge by net present value or the modified rate of return")},
    {"neverPaysBack", QT_TRANSLATE_NOOP("Problems", "the cumulative cash flow never returns to zero"),
     QT_TRANSLATE_NOOP("Problems", "lengthen the horizon, or do not expect the outlay back")},
    {"paybackLost", QT_TRANSLATE_NOOP("Problems", "the cumulative cash flow returns to zero but ends below it"),
     QT_TRANSLATE_NOOP("Problems", "judge by net present value")},
    {"paybackDips",
     QT_TRANSLATE_NOOP("Problems", "the cumulative cash flow dips below zero again and returns for good at {final}"),
     QT_TRANSLATE_NOOP("Problems", "judge by net present value")},
    {"immediatePayback", QT_TRANSLATE_NOOP("Problems", "there is no outlay to pay back"),
     QT_TRANSLATE_NOOP("Problems", "read the payback as immediate")},
    {"neverRepaid", QT_TRANSLATE_NOOP("Problems", "the payments never reach that value"),
     QT_TRANSLATE_NOOP("Problems", "raise the payment or lower the rate")},
    {"midQuarter",
     QT_TRANSLATE_NOOP("Problems", "{percent} % of the year's basis is placed in service in its last quarter"),
     QT_TRANSLATE_NOOP("Problems", "use the mid-quarter tables, which apply above 40 %")},
    {"noUnits", QT_TRANSLATE_NOOP("Problems", "there are no units to share the cost"),
     QT_TRANSLATE_NOOP("Problems", "give units with a present value above 0")},
    {"neverBreaksEven", QT_TRANSLATE_NOOP("Problems", "renting is no dearer per hour than running what is owned"),
     QT_TRANSLATE_NOOP("Problems", "expect no break-even at these prices")},
    {"overloaded",
     QT_TRANSLATE_NOOP("Problems", "a load of {load} on {servers} servers lets the queue grow without end"),
     QT_TRANSLATE_NOOP("Problems", "use more servers than the load")},
    {"noFiniteValue", QT_TRANSLATE_NOOP("Problems", "the result is not a finite number"),
     QT_TRANSLATE_NOOP("Problems", "check for rates near -1 and very long terms")},
    {"csvSyntax", QT_TRANSLATE_NOOP("Problems", "not valid CSV: {detail}"),
     QT_TRANSLATE_NOOP("Problems", "correct the quoting at that row")},
    {"missingColumn", QT_TRANSLATE_NOOP("Problems", "a required column is missing"),
     QT_TRANSLATE_NOOP("Problems", "begin the file with a header that names {columns}")},
    {"typeARate",
     QT_TRANSLATE_NOOP("Problems",
                       "the rate of {workload} under the lever {lever} is unknown, so the lever leaves it as it is"),
     QT_TRANSLATE_NOOP("Problems", "type a rate for the lever, or hold the workload's rate as fixed")},
    {"noServiceRate",
     QT_TRANSLATE_NOOP("Problems", "{workload} has no service rate: its load is on no node and in no cost"),
     QT_TRANSLATE_NOOP("Problems", "type the requests per second of one replica")},
    {"hardwareBound",
     QT_TRANSLATE_NOOP("Problems", "{fleet} has contracts or owned nodes from before the plan and keeps its node type"),
     QT_TRANSLATE_NOOP("Problems", "limit the lever to other fleets, or let the contracts end")},
    {"leverWithoutNodeType",
     QT_TRANSLATE_NOOP("Problems", "the lever {lever} names no node type of this plan and has no effect"),
     QT_TRANSLATE_NOOP("Problems", "choose a node type")},
    {"packingNotExact",
     QT_TRANSLATE_NOOP(
         "Problems",
         "the replicas of {pool} do not divide its nodes of {gpus} GPUs evenly: real packing may need more nodes"),
     QT_TRANSLATE_NOOP("Problems", "use replica sizes that divide one another and the node")},
    {"shortfall",
     QT_TRANSLATE_NOOP("Problems", "{pool} turns away {share} % of its load ({nodeHours} node-hours are missing)"),
     QT_TRANSLATE_NOOP("Problems", "provision more, or accept that these requests go unserved")},
    {"aboveTargetLoad",
     QT_TRANSLATE_NOOP("Problems", "{pool} runs above its target load: {nodeHours} node-hours are missing to hold it"),
     QT_TRANSLATE_NOOP("Problems", "provision more if the latency targets must hold in every hour")},
    {"noOnDemandPrice",
     QT_TRANSLATE_NOOP("Problems", "{pool} rents {nodeType} nodes that have no on-demand price: they count as free"),
     QT_TRANSLATE_NOOP("Problems", "enter the on-demand price")},
    {"termNotOffered",
     QT_TRANSLATE_NOOP("Problems",
                       "{nodeType} has no discount for a term of {term} months: the commitment has no effect"),
     QT_TRANSLATE_NOOP("Problems", "enter the discount of the term")},
    {"noPurchasePrice", QT_TRANSLATE_NOOP("Problems", "{nodeType} has no purchase price: the purchase has no effect"),
     QT_TRANSLATE_NOOP("Problems", "enter the purchase price")},
    {"purchaseAfterHorizon",
     QT_TRANSLATE_NOOP("Problems", "a purchase in month {month} lies beyond the horizon and has no effect"),
     QT_TRANSLATE_NOOP("Problems", "extend the horizon or buy earlier")},
    {"noInterruptibleWorkload", QT_TRANSLATE_NOOP("Problems", "the lever {lever} finds no interruptible workload"),
     QT_TRANSLATE_NOOP("Problems", "set the class of a workload to batch, or switch the lever off")},
    {"noSpotPrice", QT_TRANSLATE_NOOP("Problems", "{nodeType} has no spot price: {fleet} uses no spot"),
     QT_TRANSLATE_NOOP("Problems", "enter the spot price")},
    {"spotNotCheaper",
     QT_TRANSLATE_NOOP("Problems",
                       "spot with its rework is no cheaper than on-demand on {nodeType}: {fleet} uses no spot"),
     QT_TRANSLATE_NOOP("Problems", "check the spot price and the interruptions")},
    {"noFlexibleDemand", QT_TRANSLATE_NOOP("Problems", "the lever {lever} finds no flexible demand to move"),
     QT_TRANSLATE_NOOP("Problems", "give a workload a flexible share")},
    {"noHours", QT_TRANSLATE_NOOP("Problems", "the lever {lever} starts and ends at the same hour and moves nothing"),
     QT_TRANSLATE_NOOP("Problems", "choose different hours")},
    {"leverWithoutWorkload", QT_TRANSLATE_NOOP("Problems", "the lever {lever} finds no workload to act on"),
     QT_TRANSLATE_NOOP("Problems", "widen its scope, or switch it off")},
    {"optimalUnavailable",
     QT_TRANSLATE_NOOP("Problems", "the cheapest mix for the lever {lever} cannot be computed here yet"),
     QT_TRANSLATE_NOOP("Problems", "choose counts or coverage")},
    {"irrAbove100", QT_TRANSLATE_NOOP("Problems", "the internal rate of return is above 100 % a year"),
     QT_TRANSLATE_NOOP("Problems", "judge by net present value: the outlay is small beside the savings")},
    {"equityNearZero",
     QT_TRANSLATE_NOOP("Problems", "hardly any money of one's own is at stake, so the rate of return says little"),
     QT_TRANSLATE_NOOP("Problems", "judge by net present value")},
    {"paybackDespiteLoss",
     QT_TRANSLATE_NOOP("Problems", "owning pays back after {months} months, yet its net present value is below zero"),
     QT_TRANSLATE_NOOP("Problems", "trust the net present value: it counts the cost of waiting")},
    {"noPaybackDespiteGain",
     QT_TRANSLATE_NOOP("Problems", "owning never pays back, yet its net present value is above zero"),
     QT_TRANSLATE_NOOP("Problems", "look at the late outlays in the cash flows")},
    {"armsAlike", QT_TRANSLATE_NOOP("Problems", "owning and renting cost the same in every month"),
     QT_TRANSLATE_NOOP("Problems", "own some nodes to compare")},
    {"servedShareDiffers", QT_TRANSLATE_NOOP("Problems", "owning serves a share of {own} of the load, renting {rent}"),
     QT_TRANSLATE_NOOP("Problems", "compare the cost of arms that serve the same")},
    {"noBreakEven",
     QT_TRANSLATE_NOOP("Problems",
                       "no factor between a thousandth and a thousand brings the net present value to zero"),
     QT_TRANSLATE_NOOP("Problems", "expect no break-even")},
});

constexpr auto kWords = std::to_array<std::string_view>({
    QT_TRANSLATE_NOOP("Problems", "true or false"),
    QT_TRANSLATE_NOOP("Problems", "a number"),
    QT_TRANSLATE_NOOP("Problems", "a whole number"),
    QT_TRANSLATE_NOOP("Problems", "a fraction"),
    QT_TRANSLATE_NOOP("Problems", "text"),
    QT_TRANSLATE_NOOP("Problems", "a month such as 2026-01"),
    QT_TRANSLATE_NOOP("Problems", "a list"),
    QT_TRANSLATE_NOOP("Problems", "an object"),
    QT_TRANSLATE_NOOP("Problems", "nothing (null)"),
    QT_TRANSLATE_NOOP("Problems", "node type"),
    QT_TRANSLATE_NOOP("Problems", "fleet"),
    QT_TRANSLATE_NOOP("Problems", "workload"),
    QT_TRANSLATE_NOOP("Problems", "scenario"),
});

}  // namespace

std::span<const std::string_view> problemWords() {
  return kWords;
}

ProblemTemplate problemTemplate(std::string_view code) {
  const auto* row = std::find_if(kTemplates.begin(), kTemplates.end(), [&](const auto& t) { return t.code == code; });
  assert(row != kTemplates.end());
  return row == kTemplates.end() ? ProblemTemplate{code, code, {}} : *row;
}

std::string fillTemplate(std::string_view text, const Problem& problem) {
  std::string filled(text);
  for (const auto& [name, value] : problem.facts) {
    const std::string placeholder = "{" + name + "}";
    for (size_t at = filled.find(placeholder); at != std::string::npos;
         at = filled.find(placeholder, at + value.size())) {
      filled.replace(at, placeholder.size(), value);
    }
  }
  return filled;
}

std::string problemLine(const Problem& problem) {
  const ProblemTemplate text = problemTemplate(problem.code);
  std::string line = problem.where.empty() ? "" : problem.where + ": ";
  line += fillTemplate(text.what, problem);
  if (!text.remedy.empty()) line += ": " + fillTemplate(text.remedy, problem);
  return line;
}

}  // namespace fulcrum
