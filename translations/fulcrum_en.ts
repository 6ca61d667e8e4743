<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BudgetReport</name>
    <message numerus="yes">
        <source>%1 (%n node(s), %2)</source>
        <translation>
            <numerusform>%1 (%n node, %2)</numerusform>
            <numerusform>%1 (%n nodes, %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Owning pays back within %n months</source>
        <translation>
            <numerusform>Owning pays back within %n month</numerusform>
            <numerusform>Owning pays back within %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trials draw every uncertain input at once; all scenarios see the same draws.</source>
        <translation>
            <numerusform>%n trial draws every uncertain input at once; all scenarios see the same draws.</numerusform>
            <numerusform>%n trials draw every uncertain input at once; all scenarios see the same draws.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In one of ten futures it costs %1 per month or more (P90 of %n trials).</source>
        <translation>
            <numerusform>In one of ten futures it costs %1 per month or more (P90 of %n trial).</numerusform>
            <numerusform>In one of ten futures it costs %1 per month or more (P90 of %n trials).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) that move the cost rest on judgement or have no source.</source>
        <translation>
            <numerusform>%n input that moves the cost rests on judgement or has no source.</numerusform>
            <numerusform>%n inputs that move the cost rest on judgement or have no source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) are not listed; the history in the appendix has them.</source>
        <translation>
            <numerusform>%n more change is not listed; the history in the appendix has it.</numerusform>
            <numerusform>%n more changes are not listed; the history in the appendix has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueText</name>
    <message numerus="yes">
        <source>%n replica(s) per node</source>
        <translation>
            <numerusform>%n replica a node</numerusform>
            <numerusform>%n replicas a node</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s) each</source>
        <translation>
            <numerusform>%n GPU each</numerusform>
            <numerusform>%n GPUs each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChanceWords</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message numerus="yes">
        <source>Paste %n fleet(s)</source>
        <translation>
            <numerusform>Paste %n fleet</numerusform>
            <numerusform>Paste %n fleets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n workload(s)</source>
        <translation>
            <numerusform>Paste %n workload</numerusform>
            <numerusform>Paste %n workloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message numerus="yes">
        <source>Imported demand “%1”: each week over the mean of the four before it, %n weeks.</source>
        <translation>
            <numerusform>Imported demand “%1”: each week over the mean of the four before it, %n week.</numerusform>
            <numerusform>Imported demand “%1”: each week over the mean of the four before it, %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bills over plan of %n months.</source>
        <translation>
            <numerusform>Bills over plan of %n month.</numerusform>
            <numerusform>Bills over plan of %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Price book: on-demand prices of %n offers over time, and their error.</source>
        <translation>
            <numerusform>Price book: on-demand prices of %n offer over time, and their error.</numerusform>
            <numerusform>Price book: on-demand prices of %n offers over time, and their error.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilePrompts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidedDialog</name>
    <message numerus="yes">
        <source>%n node(s) at the peak of the plan</source>
        <translation>
            <numerusform>%n node at the peak of the plan</numerusform>
            <numerusform>%n nodes at the peak of the plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s)</source>
        <translation>
            <numerusform>%n workload</numerusform>
            <numerusform>%n workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fleet(s)</source>
        <translation>
            <numerusform>%n fleet</numerusform>
            <numerusform>%n fleets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node type(s)</source>
        <translation>
            <numerusform>%n node type</numerusform>
            <numerusform>%n node types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in the history</source>
        <translation>
            <numerusform>%n change in the history</numerusform>
            <numerusform>%n changes in the history</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n assumption(s) have no source.</source>
        <translation>
            <numerusform>%n assumption has no source.</numerusform>
            <numerusform>%n assumptions have no source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn are the %n fleet(s) that cost most; the section “All charts” draws all.</source>
        <translation>
            <numerusform>Drawn is the fleet that costs most; the section “All charts” draws all.</numerusform>
            <numerusform>Drawn are the %n fleets that cost most; the section “All charts” draws all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn are the %n workload(s) that cost most; the section “All charts” draws all.</source>
        <translation>
            <numerusform>Drawn is the workload that costs most; the section “All charts” draws all.</numerusform>
            <numerusform>Drawn are the %n workloads that cost most; the section “All charts” draws all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskFigures</name>
    <message numerus="yes">
        <source>share of %n trials</source>
        <translation>
            <numerusform>share of %n trial</numerusform>
            <numerusform>share of %n trials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ActualsLists</name>
    <message numerus="yes">
        <source>%n unmatched</source>
        <translation>
            <numerusform>%n unmatched</numerusform>
            <numerusform>%n unmatched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ActualsPage</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::AdviceCard</name>
    <message numerus="yes">
        <source>%n change(s) that would lower the monthly cost, each evaluated by itself</source>
        <translation>
            <numerusform>%n change that would lower the monthly cost, evaluated by itself</numerusform>
            <numerusform>%n changes that would lower the monthly cost, each evaluated by itself</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::CalibrationDialog</name>
    <message numerus="yes">
        <source>and %n more: point here to read them</source>
        <translation>
            <numerusform>and %n more: point here to read it</numerusform>
            <numerusform>and %n more: point here to read them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::CalibrationList</name>
    <message numerus="yes">
        <source>%n more row(s) calibrate other models, too</source>
        <translation>
            <numerusform>%n more row calibrates other models, too</numerusform>
            <numerusform>%n more rows calibrate other models, too</numerusform>
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
        <source>Change %1 of %n rows</source>
        <translation>
            <numerusform>Change %1 of %n row</numerusform>
            <numerusform>Change %1 of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::Chart</name>
    <message numerus="yes">
        <source>%1: %n level(s), %2 to %3.</source>
        <translation>
            <numerusform>%1: %n level, %2 to %3.</numerusform>
            <numerusform>%1: %n levels, %2 to %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ChartLegend</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ChartTip</name>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(%n more)</numerusform>
            <numerusform>(%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::FleetListCard</name>
    <message numerus="yes">
        <source>“%1” is the only fleet, and it serves %n workload(s). Add another fleet first.</source>
        <translation>
            <numerusform>“%1” is the only fleet, and it serves %n workload. Add another fleet first.</numerusform>
            <numerusform>“%1” is the only fleet, and it serves %n workloads. Add another fleet first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” serves %n workload(s). Which fleet takes over?
Their rates were found on the old nodes: check them after.</source>
        <translation>
            <numerusform>“%1” serves %n workload. Which fleet takes over?
Its rate was found on the old nodes: check it after.</numerusform>
            <numerusform>“%1” serves %n workloads. Which fleet takes over?
Their rates were found on the old nodes: check them after.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>an edit below changes all %n selected fleets</source>
        <translation>
            <numerusform>an edit below changes the selected fleet</numerusform>
            <numerusform>an edit below changes all %n selected fleets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::KeyFigureStrip</name>
    <message numerus="yes">
        <source>P10 to P90 of %n trials: %1.</source>
        <translation>
            <numerusform>P10 to P90 of %n trial: %1.</numerusform>
            <numerusform>P10 to P90 of %n trials: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::MainWindow</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::PriceTrendDialog</name>
    <message numerus="yes">
        <source>%1 per year (between %2 and %3 within one standard error), from %n offer(s) with a price on two days or more, %4 to %5. What was is no law for what comes.</source>
        <translation>
            <numerusform>%1 per year (between %2 and %3 within one standard error), from %n offer with a price on two days or more, %4 to %5. What was is no law for what comes.</numerusform>
            <numerusform>%1 per year (between %2 and %3 within one standard error), from %n offers with a price on two days or more, %4 to %5. What was is no law for what comes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ReadBackDialog</name>
    <message numerus="yes">
        <source>%n inputs were changed in the workbook and in the plan: choose for each.</source>
        <translation>
            <numerusform>%n input was changed in the workbook and in the plan: choose.</numerusform>
            <numerusform>%n inputs were changed in the workbook and in the plan: choose for each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inputs go into the plan.</source>
        <translation>
            <numerusform>%n input goes into the plan.</numerusform>
            <numerusform>%n inputs go into the plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ReportDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ReportPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::RiskPage</name>
    <message numerus="yes">
        <source>%n trials</source>
        <translation>
            <numerusform>%n trial</numerusform>
            <numerusform>%n trials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draws were cut by the range of their field</source>
        <translation>
            <numerusform>%n draw was cut by the range of its field</numerusform>
            <numerusform>%n draws were cut by the range of their field</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ScenarioBar</name>
    <message numerus="yes">
        <source>%n differ</source>
        <comment>settings of a scenario that differ from its base</comment>
        <translation>
            <numerusform>%n differs</numerusform>
            <numerusform>%n differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::TraceDialog</name>
    <message numerus="yes">
        <source>%n hour(s) of the week were not measured: they take the mean of that hour on other days.</source>
        <translation>
            <numerusform>%n hour of the week was not measured: it takes the mean of that hour on other days.</numerusform>
            <numerusform>%n hours of the week were not measured: they take the mean of that hour on other days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of the week lie at times of day that were never measured: they take the mean.</source>
        <translation>
            <numerusform>%n hour of the week lies at a time of day that was never measured: it takes the mean.</numerusform>
            <numerusform>%n hours of the week lie at times of day that were never measured: they take the mean.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hour(s)</source>
        <translation>
            <numerusform>%1, %n hour</numerusform>
            <numerusform>%1, %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older hour(s) left out: a series holds a year</source>
        <translation>
            <numerusform>%n older hour left out: a series holds a year</numerusform>
            <numerusform>%n older hours left out: a series holds a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) without measurement</source>
        <translation>
            <numerusform>%n hour without measurement</numerusform>
            <numerusform>%n hours without measurement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::WeekCard</name>
    <message numerus="yes">
        <source>%n node(s) needed, </source>
        <translation>
            <numerusform>%n node needed, </numerusform>
            <numerusform>%n nodes needed, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisioned</source>
        <translation>
            <numerusform>%n provisioned</numerusform>
            <numerusform>%n provisioned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::WorkloadPanel</name>
    <message numerus="yes">
        <source>of %n workloads</source>
        <translation>
            <numerusform>of %n workload</numerusform>
            <numerusform>of %n workloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::curve::WeekEditor</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
</TS>
