<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BudgetReport</name>
    <message numerus="yes">
        <source>%1 (%Ln node(s), %2)</source>
        <translation>
            <numerusform>%1 (%Ln node, %2)</numerusform>
            <numerusform>%1 (%Ln nodes, %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Owning pays back within %Ln months</source>
        <translation>
            <numerusform>Owning pays back within %Ln month</numerusform>
            <numerusform>Owning pays back within %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trials draw every uncertain input at once; all scenarios see the same draws.</source>
        <translation>
            <numerusform>%Ln trial draws every uncertain input at once; all scenarios see the same draws.</numerusform>
            <numerusform>%Ln trials draw every uncertain input at once; all scenarios see the same draws.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In one of ten futures it costs %1 per month or more (P90 of %Ln trials).</source>
        <translation>
            <numerusform>In one of ten futures it costs %1 per month or more (P90 of %Ln trial).</numerusform>
            <numerusform>In one of ten futures it costs %1 per month or more (P90 of %Ln trials).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln input(s) that move the cost rest on judgement or have no source.</source>
        <translation>
            <numerusform>%Ln input that moves the cost rests on judgement or has no source.</numerusform>
            <numerusform>%Ln inputs that move the cost rest on judgement or have no source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 and %Ln other</numerusform>
            <numerusform>%1 and %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more change(s) are not listed; the history in the appendix has them.</source>
        <translation>
            <numerusform>%Ln more change is not listed; the history in the appendix has it.</numerusform>
            <numerusform>%Ln more changes are not listed; the history in the appendix has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueText</name>
    <message numerus="yes">
        <source>%Ln replica(s) per node</source>
        <translation>
            <numerusform>%Ln replica a node</numerusform>
            <numerusform>%Ln replicas a node</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s) each</source>
        <translation>
            <numerusform>%Ln GPU each</numerusform>
            <numerusform>%Ln GPUs each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChanceWords</name>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message numerus="yes">
        <source>Paste %Ln fleet(s)</source>
        <translation>
            <numerusform>Paste %Ln fleet</numerusform>
            <numerusform>Paste %Ln fleets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln workload(s)</source>
        <translation>
            <numerusform>Paste %Ln workload</numerusform>
            <numerusform>Paste %Ln workloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message numerus="yes">
        <source>Imported demand “%1”: each week over the mean of the four before it, %Ln weeks.</source>
        <translation>
            <numerusform>Imported demand “%1”: each week over the mean of the four before it, %Ln week.</numerusform>
            <numerusform>Imported demand “%1”: each week over the mean of the four before it, %Ln weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bills over plan of %Ln months.</source>
        <translation>
            <numerusform>Bills over plan of %Ln month.</numerusform>
            <numerusform>Bills over plan of %Ln months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Price book: on-demand prices of %Ln offers over time, and their error.</source>
        <translation>
            <numerusform>Price book: on-demand prices of %Ln offer over time, and their error.</numerusform>
            <numerusform>Price book: on-demand prices of %Ln offers over time, and their error.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilePrompts</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidedDialog</name>
    <message numerus="yes">
        <source>%Ln node(s) at the peak of the plan</source>
        <translation>
            <numerusform>%Ln node at the peak of the plan</numerusform>
            <numerusform>%Ln nodes at the peak of the plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s)</source>
        <translation>
            <numerusform>%Ln workload</numerusform>
            <numerusform>%Ln workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleet(s)</source>
        <translation>
            <numerusform>%Ln fleet</numerusform>
            <numerusform>%Ln fleets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node type(s)</source>
        <translation>
            <numerusform>%Ln node type</numerusform>
            <numerusform>%Ln node types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenario(s)</source>
        <translation>
            <numerusform>%Ln scenario</numerusform>
            <numerusform>%Ln scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) in the history</source>
        <translation>
            <numerusform>%Ln change in the history</numerusform>
            <numerusform>%Ln changes in the history</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%Ln assumption(s) have no source.</source>
        <translation>
            <numerusform>%Ln assumption has no source.</numerusform>
            <numerusform>%Ln assumptions have no source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn are the %Ln fleet(s) that cost most; the section “All charts” draws all.</source>
        <translation>
            <numerusform>Drawn is the fleet that costs most; the section “All charts” draws all.</numerusform>
            <numerusform>Drawn are the %Ln fleets that cost most; the section “All charts” draws all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn are the %Ln workload(s) that cost most; the section “All charts” draws all.</source>
        <translation>
            <numerusform>Drawn is the workload that costs most; the section “All charts” draws all.</numerusform>
            <numerusform>Drawn are the %Ln workloads that cost most; the section “All charts” draws all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskFigures</name>
    <message numerus="yes">
        <source>share of %Ln trials</source>
        <translation>
            <numerusform>share of %Ln trial</numerusform>
            <numerusform>share of %Ln trials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ActualsLists</name>
    <message numerus="yes">
        <source>%Ln unmatched</source>
        <translation>
            <numerusform>%Ln unmatched</numerusform>
            <numerusform>%Ln unmatched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ActualsPage</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::AdviceCard</name>
    <message numerus="yes">
        <source>%Ln change(s) that would lower the monthly cost, each evaluated by itself</source>
        <translation>
            <numerusform>%Ln change that would lower the monthly cost, evaluated by itself</numerusform>
            <numerusform>%Ln changes that would lower the monthly cost, each evaluated by itself</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::CalibrationDialog</name>
    <message numerus="yes">
        <source>and %Ln more: point here to read them</source>
        <translation>
            <numerusform>and %Ln more: point here to read it</numerusform>
            <numerusform>and %Ln more: point here to read them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::CalibrationList</name>
    <message numerus="yes">
        <source>%Ln more row(s) calibrate other models, too</source>
        <translation>
            <numerusform>%Ln more row calibrates other models, too</numerusform>
            <numerusform>%Ln more rows calibrate other models, too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::CatalogueDialog</name>
    <message numerus="yes">
        <source>%Ln further row(s) of the price book match: type more words to see them.</source>
        <translation>
            <numerusform>%Ln further row of the price book matches: type more words to see it.</numerusform>
            <numerusform>%Ln further rows of the price book match: type more words to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::CellDelegate</name>
    <message numerus="yes">
        <source>Change %1 of %Ln rows</source>
        <translation>
            <numerusform>Change %1 of %Ln row</numerusform>
            <numerusform>Change %1 of %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::Chart</name>
    <message numerus="yes">
        <source>%1: %Ln level(s), %2 to %3.</source>
        <translation>
            <numerusform>%1: %Ln level, %2 to %3.</numerusform>
            <numerusform>%1: %Ln levels, %2 to %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ChartLegend</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ChartTip</name>
    <message numerus="yes">
        <source>(%Ln more)</source>
        <translation>
            <numerusform>(%Ln more)</numerusform>
            <numerusform>(%Ln more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::FleetListCard</name>
    <message numerus="yes">
        <source>“%1” is the only fleet, and it serves %Ln workload(s). Add another fleet first.</source>
        <translation>
            <numerusform>“%1” is the only fleet, and it serves %Ln workload. Add another fleet first.</numerusform>
            <numerusform>“%1” is the only fleet, and it serves %Ln workloads. Add another fleet first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” serves %Ln workload(s). Which fleet takes over?
Their rates were found on the old nodes: check them after.</source>
        <translation>
            <numerusform>“%1” serves %Ln workload. Which fleet takes over?
Its rate was found on the old nodes: check it after.</numerusform>
            <numerusform>“%1” serves %Ln workloads. Which fleet takes over?
Their rates were found on the old nodes: check them after.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>an edit below changes all %Ln selected fleets</source>
        <translation>
            <numerusform>an edit below changes the selected fleet</numerusform>
            <numerusform>an edit below changes all %Ln selected fleets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::KeyFigureStrip</name>
    <message numerus="yes">
        <source>P10 to P90 of %Ln trials: %1.</source>
        <translation>
            <numerusform>P10 to P90 of %Ln trial: %1.</numerusform>
            <numerusform>P10 to P90 of %Ln trials: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::MainWindow</name>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::PriceTrendDialog</name>
    <message numerus="yes">
        <source>%1 per year (between %2 and %3 within one standard error), from %Ln offer(s) with a price on two days or more, %4 to %5. What was is no law for what comes.</source>
        <translation>
            <numerusform>%1 per year (between %2 and %3 within one standard error), from %Ln offer with a price on two days or more, %4 to %5. What was is no law for what comes.</numerusform>
            <numerusform>%1 per year (between %2 and %3 within one standard error), from %Ln offers with a price on two days or more, %4 to %5. What was is no law for what comes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ReadBackDialog</name>
    <message numerus="yes">
        <source>%Ln inputs were changed in the workbook and in the plan: choose for each.</source>
        <translation>
            <numerusform>%Ln input was changed in the workbook and in the plan: choose.</numerusform>
            <numerusform>%Ln inputs were changed in the workbook and in the plan: choose for each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inputs go into the plan.</source>
        <translation>
            <numerusform>%Ln input goes into the plan.</numerusform>
            <numerusform>%Ln inputs go into the plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ReportDialog</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ReportPreview</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::RiskPage</name>
    <message numerus="yes">
        <source>%Ln trials</source>
        <translation>
            <numerusform>%Ln trial</numerusform>
            <numerusform>%Ln trials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draws were cut by the range of their field</source>
        <translation>
            <numerusform>%Ln draw was cut by the range of its field</numerusform>
            <numerusform>%Ln draws were cut by the range of their field</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ScenarioBar</name>
    <message numerus="yes">
        <source>%Ln differ</source>
        <comment>settings of a scenario that differ from its base</comment>
        <translation>
            <numerusform>%Ln differs</numerusform>
            <numerusform>%Ln differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::TraceDialog</name>
    <message numerus="yes">
        <source>%Ln hour(s) of the week were not measured: they take the mean of that hour on other days.</source>
        <translation>
            <numerusform>%Ln hour of the week was not measured: it takes the mean of that hour on other days.</numerusform>
            <numerusform>%Ln hours of the week were not measured: they take the mean of that hour on other days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) of the week lie at times of day that were never measured: they take the mean.</source>
        <translation>
            <numerusform>%Ln hour of the week lies at a time of day that was never measured: it takes the mean.</numerusform>
            <numerusform>%Ln hours of the week lie at times of day that were never measured: they take the mean.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln hour(s)</source>
        <translation>
            <numerusform>%1, %Ln hour</numerusform>
            <numerusform>%1, %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older hour(s) left out: a series holds a year</source>
        <translation>
            <numerusform>%Ln older hour left out: a series holds a year</numerusform>
            <numerusform>%Ln older hours left out: a series holds a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) without measurement</source>
        <translation>
            <numerusform>%Ln hour without measurement</numerusform>
            <numerusform>%Ln hours without measurement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::WeekCard</name>
    <message numerus="yes">
        <source>%Ln node(s) needed, </source>
        <translation>
            <numerusform>%Ln node needed, </numerusform>
            <numerusform>%Ln nodes needed, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln provisioned</source>
        <translation>
            <numerusform>%Ln provisioned</numerusform>
            <numerusform>%Ln provisioned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::WorkloadPanel</name>
    <message numerus="yes">
        <source>of %Ln workloads</source>
        <translation>
            <numerusform>of %Ln workload</numerusform>
            <numerusform>of %Ln workloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::curve::WeekEditor</name>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
</context>
</TS>
