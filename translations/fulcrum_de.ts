<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Plans what AI inference will cost.</source>
        <translation>Plant, was KI-Inferenz kosten wird.</translation>
    </message>
    <message>
        <source>The sources of Fulcrum are free software under the GNU General Public License, version 3 or later. The program as distributed is under version 3, because Qt Charts is.</source>
        <translation>Die Quellen von Fulcrum sind freie Software unter der GNU General Public License, Version 3 oder später. Das verteilte Programm steht unter Version 3, weil Qt Charts es tut.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Core, Gui, Widgets, Svg: LGPL-3.0</source>
        <translation>Core, Gui, Widgets, Svg: LGPL-3.0</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>hourly shapes of measured LLM traffic, Apache-2.0</source>
        <translation>Tagesgänge gemessenen LLM-Verkehrs, Apache-2.0</translation>
    </message>
    <message>
        <source>accelerator and model figures, Apache-2.0</source>
        <translation>Kennzahlen von Beschleunigern und Modellen, Apache-2.0</translation>
    </message>
    <message>
        <source>cloud price lists, Apache-2.0</source>
        <translation>Cloud-Preislisten, Apache-2.0</translation>
    </message>
    <message>
        <source>API token prices, MIT</source>
        <translation>API-Token-Preise, MIT</translation>
    </message>
    <message>
        <source>Every row of the catalogue names its source and date.</source>
        <translation>Jede Zeile des Katalogs nennt Quelle und Datum.</translation>
    </message>
    <message>
        <source>About Fulcrum</source>
        <translation>Über Fulcrum</translation>
    </message>
    <message>
        <source>Notes of this plan</source>
        <translation>Notizen dieses Plans</translation>
    </message>
    <message>
        <source>This plan has no notes.</source>
        <translation>Dieser Plan hat keine Notizen.</translation>
    </message>
</context>
<context>
    <name>ActualsFigures</name>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Committed, unused</source>
        <translation>Reserviert, ungenutzt</translation>
    </message>
    <message>
        <source>Paid ahead</source>
        <translation>Vorausbezahlt</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Other AI spend</source>
        <translation>Sonstige KI-Ausgaben</translation>
    </message>
    <message>
        <source>Not in this plan</source>
        <translation>Nicht in diesem Plan</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a condition</comment>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <comment>a condition</comment>
        <translation>%1 enthält %2</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>alles Übrige</translation>
    </message>
    <message>
        <source>Actual, forecast, plan and budget</source>
        <translation>Ist, Prognose, Plan und Budget</translation>
    </message>
    <message>
        <source>amortised, per month; compared with the plan as it is</source>
        <translation>amortisiert, pro Monat; verglichen mit dem Plan, wie er ist</translation>
    </message>
    <message>
        <source>amortised, per month; compared with the baseline “%1”</source>
        <translation>amortisiert, pro Monat; verglichen mit der Baseline „%1“</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Import a bill to see it here.</source>
        <translation>Importieren Sie eine Abrechnung, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>From plan to bill</source>
        <translation>Vom Plan zur Abrechnung</translation>
    </message>
    <message>
        <source>%1; the parts add up to the difference</source>
        <translation>%1; die Teile ergeben zusammen die Differenz</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Nothing was billed in this month.</source>
        <translation>In diesem Monat wurde nichts abgerechnet.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Less than planned</source>
        <translation>Weniger als geplant</translation>
    </message>
    <message>
        <source>More than planned</source>
        <translation>Mehr als geplant</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Nicht geplant</translation>
    </message>
    <message>
        <source>Not billed</source>
        <translation>Ohne Rechnung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Effective cost</source>
        <translation>Effektive Kosten</translation>
    </message>
    <message>
        <source>Rows where</source>
        <translation>Zeilen mit</translation>
    </message>
    <message>
        <source>belong to</source>
        <translation>gehören zu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Erkannt als</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Effektiv</translation>
    </message>
    <message>
        <source>Node type</source>
        <translation>Knotentyp</translation>
    </message>
    <message>
        <source>GPU-hours planned</source>
        <translation>GPU-Stunden geplant</translation>
    </message>
    <message>
        <source>GPU-hours billed</source>
        <translation>GPU-Stunden abgerechnet</translation>
    </message>
    <message>
        <source>Planned per GPU-hour</source>
        <translation>Geplant pro GPU-Stunde</translation>
    </message>
    <message>
        <source>Billed per GPU-hour</source>
        <translation>Abgerechnet pro GPU-Stunde</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>%1, in a new scenario</source>
        <translation>%1, in einem neuen Szenario</translation>
    </message>
</context>
<context>
    <name>BackupMenu</name>
    <message>
        <source>%1, before the save of %2</source>
        <translation>%1, vor dem Speichern am %2</translation>
    </message>
    <message>
        <source>Backups appear here after the second save</source>
        <translation>Sicherungen erscheinen hier nach dem zweiten Speichern</translation>
    </message>
</context>
<context>
    <name>BreakEven</name>
    <message>
        <source>%1/h</source>
        <comment>price of a GPU-hour</comment>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Gewinnschwelle</translation>
    </message>
    <message>
        <source>NPV of owning over rent and use; what is bought is held</source>
        <translation>Kapitalwert des Kaufs über Miete und Auslastung; die Käufe bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Nothing is owned, so nothing breaks even.</source>
        <translation>Nichts wird gekauft, also gibt es keine Gewinnschwelle.</translation>
    </message>
    <message>
        <source>Utilisation of the GPUs in fleets that own nodes, by all demand × a factor</source>
        <translation>Auslastung der GPUs in Flotten mit eigenen Knoten, aller Bedarf × Faktor</translation>
    </message>
    <message>
        <source>Mean rent of a GPU-hour</source>
        <translation>Mittlere Miete einer GPU-Stunde</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>Kapitalwert</translation>
    </message>
    <message>
        <source>%1 used (demand × %2)</source>
        <translation>%1 ausgelastet (Bedarf × %2)</translation>
    </message>
    <message>
        <source>renting is cheaper</source>
        <translation>Mieten ist günstiger</translation>
    </message>
    <message>
        <source>owning is cheaper</source>
        <translation>Kaufen ist günstiger</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Dieser Plan</translation>
    </message>
    <message>
        <source>Payback by cloud spend</source>
        <translation>Amortisation nach Cloud-Ausgaben</translation>
    </message>
    <message>
        <source>all demand × a factor; what is bought is held</source>
        <translation>alle Nachfrage × ein Faktor; Gekauftes bleibt</translation>
    </message>
    <message>
        <source>Nothing is owned, so nothing pays back.</source>
        <translation>Nichts ist gekauft, also amortisiert sich nichts.</translation>
    </message>
    <message>
        <source>Renting the same, per month on average</source>
        <translation>Dasselbe gemietet, im Mittel pro Monat</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Amortisation</translation>
    </message>
    <message>
        <source>Discounted payback</source>
        <translation>Diskontierte Amortisation</translation>
    </message>
    <message>
        <source>Owning pays back at none of these: up to %1 per month.</source>
        <translation>Kaufen amortisiert sich bei keiner davon: bis %1 pro Monat.</translation>
    </message>
</context>
<context>
    <name>BudgetReport</name>
    <message>
        <source>buy %1</source>
        <translation>%1 kaufen</translation>
    </message>
    <message>
        <source>commit %1 for 1 year</source>
        <translation>%1 für 1 Jahr binden</translation>
    </message>
    <message>
        <source>commit %1 for 3 years</source>
        <translation>%1 für 3 Jahre binden</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>further orders</source>
        <translation>weitere Bestellungen</translation>
    </message>
    <message>
        <source>Rent by the hour, and sign nothing</source>
        <translation>Stundenweise mieten und nichts unterschreiben</translation>
    </message>
    <message>
        <source>%1 over %2 months instead of %3.</source>
        <translation>%1 über %2 Monate statt %3.</translation>
    </message>
    <message>
        <source>%1 over %2 months.</source>
        <translation>%1 über %2 Monate.</translation>
    </message>
    <message>
        <source>Owning pays back in month %1.</source>
        <translation>Der Kauf hat sich in Monat %1 bezahlt gemacht.</translation>
    </message>
    <message>
        <source>It holds while rent stays above %1 per GPU.</source>
        <translation>Das gilt, solange die Miete über %1 pro GPU liegt.</translation>
    </message>
    <message>
        <source>The ask: %1 at the start, and a run rate of %2 per month at the end of the plan.</source>
        <translation>Benötigt werden %1 zu Beginn und laufend %2 pro Monat am Ende des Plans.</translation>
    </message>
    <message>
        <source>Amortised cost per month.</source>
        <translation>Periodisierte Kosten pro Monat.</translation>
    </message>
    <message>
        <source>What it depends on</source>
        <translation>Wovon es abhängt</translation>
    </message>
    <message>
        <source>%1: %2 per month</source>
        <translation>%1: %2 pro Monat</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was zu prüfen ist</translation>
    </message>
    <message>
        <source>Cash by fiscal year, in %1: capital less resale, and everything else.</source>
        <translation>Zahlungen nach Geschäftsjahr in %1: Investitionen abzüglich Wiederverkauf und alles Übrige.</translation>
    </message>
    <message>
        <source>Capital expenditure</source>
        <translation>Investitionen</translation>
    </message>
    <message>
        <source>Operating expenditure</source>
        <translation>Betriebskosten</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Over or under budget</source>
        <translation>Über oder unter Budget</translation>
    </message>
    <message>
        <source>Amortised cost by tier</source>
        <translation>Periodisierte Kosten nach Bezugsart</translation>
    </message>
    <message>
        <source>Amortised cost by fleet</source>
        <translation>Periodisierte Kosten nach Flotte</translation>
    </message>
    <message>
        <source>Amortised cost by cost centre</source>
        <translation>Periodisierte Kosten nach Kostenstelle</translation>
    </message>
    <message>
        <source>Nothing is to be ordered: the scenario rents by the hour.</source>
        <translation>Nichts ist zu bestellen: Das Szenario mietet stundenweise.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amounts are prices of nodes and the payments of whole terms, also where a term ends after the plan.</source>
        <translation>Beträge sind Preise von Knoten und die Zahlungen ganzer Laufzeiten, auch wenn eine Laufzeit nach dem Plan endet.</translation>
    </message>
    <message>
        <source>A month has 730 hours; a typical week of 168 hours stands for all weeks of a month.</source>
        <translation>Ein Monat hat 730 Stunden; eine typische Woche mit 168 Stunden steht für alle Wochen eines Monats.</translation>
    </message>
    <message>
        <source>Replicas are demand over the rate at target load, rounded up in every hour; nodes hold whole replicas&apos; GPUs, rounded up.</source>
        <translation>Replikate sind Nachfrage durch Rate bei Ziellast, in jeder Stunde aufgerundet; Knoten nehmen die GPUs ganzer Replikate auf, ebenfalls aufgerundet.</translation>
    </message>
    <message>
        <source>Owned nodes are used first, then committed ones, then spot for interruptible work, then on-demand.</source>
        <translation>Zuerst werden eigene Knoten genutzt, dann gebundene, dann Spot für unterbrechbare Arbeit, dann On-Demand.</translation>
    </message>
    <message>
        <source>Running costs are paid at the end of their month, capital and fees at its start; the levelised cost is the present value of all of it, spread evenly over the months.</source>
        <translation>Laufende Kosten werden am Ende ihres Monats bezahlt, Investitionen und Gebühren an seinem Anfang; die geglätteten Kosten sind der Barwert von allem, gleichmäßig auf die Monate verteilt.</translation>
    </message>
    <message>
        <source>Own against rent is the difference of two arms over the same demand; worth at the end counts in the present value, not in the payback.</source>
        <translation>Kauf gegen Miete ist die Differenz zweier Wege für dieselbe Nachfrage; der Wert am Ende zählt im Kapitalwert, nicht in der Amortisation.</translation>
    </message>
    <message>
        <source>Not modelled: outages of a provider, queues between replicas, changes of models and prices that nobody announced.</source>
        <translation>Nicht modelliert: Ausfälle eines Anbieters, Warteschlangen zwischen Replikaten, nicht angekündigte Änderungen von Modellen und Preisen.</translation>
    </message>
    <message>
        <source>Computed by Fulcrum %1.</source>
        <translation>Berechnet mit Fulcrum %1.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>renew %1 for 1 year</source>
        <translation>%1 um 1 Jahr verlängern</translation>
    </message>
    <message>
        <source>renew %1 for 3 years</source>
        <translation>%1 um 3 Jahre verlängern</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>Changes are against %1.</source>
        <translation>Änderungen gegenüber %1.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>All payments up to each month, nominal.</source>
        <translation>Alle Zahlungen bis zum jeweiligen Monat, nominal.</translation>
    </message>
    <message>
        <source>What differs in inputs</source>
        <translation>Was sich in den Eingaben unterscheidet</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>SHA-256 of the plan in its text form: %1</source>
        <translation>SHA-256 des Plans in Textform: %1</translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation>Flotten</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Node type</source>
        <translation>Knotentyp</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Most nodes</source>
        <translation>Knoten höchstens</translation>
    </message>
    <message>
        <source>Node types and prices</source>
        <translation>Knotentypen und Preise</translation>
    </message>
    <message>
        <source>On-demand per hour</source>
        <translation>On-Demand je Stunde</translation>
    </message>
    <message>
        <source>Price of a node</source>
        <translation>Preis eines Knotens</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1: %2 at %3, %4 at %5 per month</source>
        <translation>%1: monatlich %2 bei %3, %4 bei %5</translation>
    </message>
    <message>
        <source>%1 exceeds its budget with a chance of %2.</source>
        <translation>%1 überschreitet das Budget mit einer Wahrscheinlichkeit von %2.</translation>
    </message>
    <message>
        <source>%1: %2 per month instead of %3.</source>
        <translation>%1: %2 pro Monat statt %3.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Amortised: capital over its life, upfront fees over their term.</source>
        <translation>Periodisiert: Kapital über die Nutzungsdauer, Vorauszahlungen über die Laufzeit.</translation>
    </message>
    <message>
        <source>Cash by quarter</source>
        <translation>Zahlungen nach Quartal</translation>
    </message>
    <message>
        <source>What may happen</source>
        <translation>Was eintreten kann</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Owning is worth more than renting</source>
        <translation>Kaufen ist mehr wert als mieten</translation>
    </message>
    <message>
        <source>It costs less than its base</source>
        <translation>Es kostet weniger als seine Basis</translation>
    </message>
    <message>
        <source>%1 exceeds the budget of %2</source>
        <translation>%1 überschreiten das Budget von %2</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Geschäftsjahr</translation>
    </message>
    <message>
        <source>Estimate at completion</source>
        <translation>Schätzung bei Abschluss</translation>
    </message>
    <message>
        <source>FY %1</source>
        <translation>GJ %1</translation>
    </message>
    <message>
        <source>Purchases are those of the plan: who buys does not know the future.</source>
        <translation>Gekauft wird wie im Plan: Wer kauft, kennt die Zukunft nicht.</translation>
    </message>
    <message>
        <source>Purchases are solved again in every trial.</source>
        <translation>Die Käufe werden in jedem Versuch neu optimiert.</translation>
    </message>
    <message>
        <source>Stress cases</source>
        <translation>Belastungsfälle</translation>
    </message>
    <message>
        <source>Amortised cost as billed; what lies ahead as planned today.</source>
        <translation>Periodisierte Kosten laut Rechnung; was noch kommt, wie heute geplant.</translation>
    </message>
    <message>
        <source>Months that were billed</source>
        <translation>Abgerechnete Monate</translation>
    </message>
    <message>
        <source>The last month that was billed.</source>
        <translation>Der letzte abgerechnete Monat.</translation>
    </message>
    <message>
        <source>Purchases and commitments come to %1 over their terms; the purchase schedule has them.</source>
        <translation>Käufe und Verpflichtungen betragen %1 über ihre Laufzeiten; der Bestellplan führt sie auf.</translation>
    </message>
    <message>
        <source>Cash per month: four fifths of all trials lie in the band, half of them between the dashed lines.</source>
        <translation>Zahlungen pro Monat: Vier Fünftel aller Versuche liegen im Band, die Hälfte zwischen den gestrichelten Linien.</translation>
    </message>
    <message>
        <source>typed, without a source</source>
        <translation>eingegeben, ohne Quelle</translation>
    </message>
    <message>
        <source>typed: %1</source>
        <translation>eingegeben: %1</translation>
    </message>
    <message>
        <source>demand is given in busy GPUs</source>
        <translation>die Nachfrage ist in belegten GPUs angegeben</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Requests/s of a replica</source>
        <translation>Anfragen/s je Replik</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woher bekannt</translation>
    </message>
    <message>
        <source>In brackets: the band in which four of five measurements lie. Levers that change the rate are not in it.</source>
        <translation>In Klammern: der Bereich, in dem vier von fünf Messungen liegen. Hebel, die die Rate ändern, sind nicht enthalten.</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Eine nach der anderen</translation>
    </message>
    <message>
        <source>%1: each input by itself from its P10 to its P90, the others at their medians.</source>
        <translation>%1: jede Eingabe für sich von ihrem P10 bis zu ihrem P90, die anderen bei ihrem Median.</translation>
    </message>
    <message>
        <source>Tokens, millions</source>
        <translation>Tokens, Millionen</translation>
    </message>
    <message>
        <source>Most nodes needed</source>
        <translation>Höchster Knotenbedarf</translation>
    </message>
    <message>
        <source>GPU-hours provisioned</source>
        <translation>Bereitgestellte GPU-Stunden</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ausgelastet</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Load served</source>
        <translation>Bediente Last</translation>
    </message>
    <message>
        <source>Headroom is room kept for the latency targets, as a share of the GPU-hours provisioned.</source>
        <translation>Reserve ist Raum für die Latenzziele, als Anteil der bereitgestellten GPU-Stunden.</translation>
    </message>
    <message>
        <source>Most nodes needed by fleet</source>
        <translation>Höchster Knotenbedarf nach Flotte</translation>
    </message>
    <message>
        <source>%1 with all at P50</source>
        <translation>%1, wenn alle bei P50 liegen</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Nothing has changed since the report of %1.</source>
        <translation>Seit dem Bericht vom %1 hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Key figures that differ from those of the report of %1.</source>
        <translation>Kennzahlen, die von denen des Berichts vom %1 abweichen.</translation>
    </message>
    <message>
        <source>What was changed in the plan since the report of %1.</source>
        <translation>Was seit dem Bericht vom %1 am Plan geändert wurde.</translation>
    </message>
    <message>
        <source>What was changed is not on record: the history does not reach back, or steps were undone.</source>
        <translation>Was geändert wurde, ist nicht festgehalten: Der Verlauf reicht nicht so weit zurück, oder Schritte wurden rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The key figures are those of that report.</source>
        <translation>Die Kennzahlen sind die jenes Berichts.</translation>
    </message>
    <message>
        <source>Demand 10 % higher</source>
        <translation>Nachfrage 10 % höher</translation>
    </message>
    <message>
        <source>Growth 1 point per month faster</source>
        <translation>Wachstum um 1 Punkt pro Monat schneller</translation>
    </message>
    <message>
        <source>Rent 10 % dearer</source>
        <translation>Miete 10 % teurer</translation>
    </message>
    <message>
        <source>Nodes 10 % dearer to buy</source>
        <translation>Knoten im Kauf 10 % teurer</translation>
    </message>
    <message>
        <source>Replicas that serve 10 % less</source>
        <translation>Replikate, die 10 % weniger leisten</translation>
    </message>
    <message>
        <source>The scenario %1 costs less: %2 per month instead of %3.</source>
        <translation>Das Szenario %1 kostet weniger: %2 pro Monat statt %3.</translation>
    </message>
    <message>
        <source>Every month costs the same; there is no chart to draw.</source>
        <translation>Jeder Monat kostet gleich viel; es gibt kein Diagramm zu zeichnen.</translation>
    </message>
    <message>
        <source>Against renting it is worth %1 today (NPV).</source>
        <translation>Gegenüber dem Mieten ist es heute %1 wert (Kapitalwert).</translation>
    </message>
    <message>
        <source>It would pay with rent above %1 per GPU.</source>
        <translation>Es würde sich bei einer Miete über %1 pro GPU lohnen.</translation>
    </message>
    <message>
        <source>Nothing is to be ordered: the scenario uses an API.</source>
        <translation>Nichts ist zu bestellen: Das Szenario nutzt eine API.</translation>
    </message>
    <message>
        <source>Use an API, and run no nodes</source>
        <translation>Eine API nutzen und keine Knoten betreiben</translation>
    </message>
    <message>
        <source>%1 over %2 months, %3 more than the reference, which costs %4.</source>
        <translation>%1 über %2 Monate, %3 mehr als die Referenz, die %4 kostet.</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more change(s) are not listed; the history in the appendix has them.</source>
        <translation>
            <numerusform>%Ln weitere Änderung ist nicht aufgeführt; der Verlauf im Anhang hat sie.</numerusform>
            <numerusform>%Ln weitere Änderungen sind nicht aufgeführt; der Verlauf im Anhang hat sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln node(s), %2)</source>
        <translation>
            <numerusform>%1 (%Ln Knoten, %2)</numerusform>
            <numerusform>%1 (%Ln Knoten, %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In one of ten futures it costs %1 per month or more (P90 of %Ln trials).</source>
        <translation>
            <numerusform>In einer von zehn Zukünften kostet es %1 pro Monat oder mehr (P90 von %Ln Versuch).</numerusform>
            <numerusform>In einer von zehn Zukünften kostet es %1 pro Monat oder mehr (P90 von %Ln Versuchen).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln input(s) that move the cost rest on judgement or have no source.</source>
        <translation>
            <numerusform>%Ln Eingabe, die die Kosten bewegt, beruht auf Einschätzung oder hat keine Quelle.</numerusform>
            <numerusform>%Ln Eingaben, die die Kosten bewegen, beruhen auf Einschätzung oder haben keine Quelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Owning pays back within %Ln months</source>
        <translation>
            <numerusform>Kaufen amortisiert sich binnen %Ln Monat</numerusform>
            <numerusform>Kaufen amortisiert sich binnen %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trials draw every uncertain input at once; all scenarios see the same draws.</source>
        <translation>
            <numerusform>%Ln Versuch zieht alle unsicheren Eingaben zugleich; alle Szenarien sehen dieselben Ziehungen.</numerusform>
            <numerusform>%Ln Versuche ziehen alle unsicheren Eingaben zugleich; alle Szenarien sehen dieselben Ziehungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The outlay comes back only by selling the nodes at the end.</source>
        <translation>Die Ausgabe kommt nur durch den Verkauf der Knoten am Ende zurück.</translation>
    </message>
    <message>
        <source>The outlay comes back only after the plan.</source>
        <translation>Die Ausgabe kommt erst nach dem Plan zurück.</translation>
    </message>
</context>
<context>
    <name>CatalogueCopies</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy into the plan</source>
        <translation>In den Plan kopieren</translation>
    </message>
    <message>
        <source>Adds the row to the plan, where it can be edited; an API offer becomes the price of the lever “%1” of the displayed scenario</source>
        <translation>Fügt die Zeile dem Plan hinzu, wo sie bearbeitet werden kann; ein API-Angebot wird zum Preis des Hebels „%1“ im angezeigten Szenario</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy from the catalogue</source>
        <translation>Aus dem Katalog kopieren</translation>
    </message>
    <message>
        <source>Edit %1 in the plan</source>
        <translation>%1 im Plan bearbeiten</translation>
    </message>
    <message>
        <source>Remove %1 from the plan</source>
        <translation>%1 aus dem Plan entfernen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edits the plan&apos;s own copy of an accelerator or a model; copy the row into the plan first</source>
        <translation>Bearbeitet die Kopie eines Beschleunigers oder Modells im Plan; die Zeile zuerst in den Plan kopieren</translation>
    </message>
    <message>
        <source>Remove from the plan</source>
        <translation>Aus dem Plan entfernen</translation>
    </message>
    <message>
        <source>Removes the plan&apos;s own copy; the catalogue&apos;s row of its name counts again</source>
        <translation>Entfernt die Kopie im Plan; danach gilt wieder die Zeile dieses Namens im Katalog</translation>
    </message>
    <message>
        <source>Price over time…</source>
        <translation>Preisverlauf …</translation>
    </message>
    <message>
        <source>Where prices of this accelerator go, by the days of the price book</source>
        <translation>Wohin sich die Preise dieses Beschleunigers bewegen, nach den Tagen im Preisbuch</translation>
    </message>
</context>
<context>
    <name>CatalogueText</name>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>The date of the figures</source>
        <translation>Das Datum der Zahlen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where the figures were read</source>
        <translation>Wo die Zahlen gelesen wurden</translation>
    </message>
    <message>
        <source>misses TTFT</source>
        <translation>verfehlt TTFT</translation>
    </message>
    <message>
        <source>misses TPOT</source>
        <translation>verfehlt TPOT</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>lacks precision</source>
        <translation>Präzision fehlt</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>measure it</source>
        <translation>bitte messen</translation>
    </message>
    <message>
        <source>no such model</source>
        <translation>Modell unbekannt</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>ohne Datenblatt</translation>
    </message>
    <message>
        <source>%1 requests/s per node; a replica serves %2, %3 in flight</source>
        <translation>%1 Anfragen/s pro Knoten; eine Replik bedient %2, %3 gleichzeitig</translation>
    </message>
    <message>
        <source>TTFT %1 ms, TPOT %2 ms, limited by: %3</source>
        <translation>TTFT %1 ms, TPOT %2 ms, begrenzt durch: %3</translation>
    </message>
    <message>
        <source>The memory of this accelerator is not known.</source>
        <translation>Der Speicher dieses Beschleunigers ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No rate of this accelerator in %1 is known.</source>
        <translation>Für diesen Beschleuniger ist keine Rechenleistung in %1 bekannt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Accelerators per node</source>
        <translation>Beschleuniger pro Knoten</translation>
    </message>
    <message>
        <source>Per M output tok</source>
        <translation>Pro Mio. Ausgabe-Tok.</translation>
    </message>
    <message>
        <source>Cost of a million output tokens, input included, for the model, lengths and targets above: on demand, at full load of whole replicas</source>
        <translation>Kosten einer Million Ausgabe-Token samt Eingabe für Modell, Längen und Ziele oben: on demand, bei Volllast ganzer Repliken</translation>
    </message>
    <message>
        <source>Tok/s per GPU</source>
        <translation>Tok/s pro GPU</translation>
    </message>
    <message>
        <source>Output tokens per second and accelerator within the targets</source>
        <translation>Ausgabe-Token pro Sekunde und Beschleuniger innerhalb der Ziele</translation>
    </message>
    <message>
        <source>Per GPU-hour</source>
        <translation>Pro GPU-Stunde</translation>
    </message>
    <message>
        <source>On-demand price of one accelerator and hour</source>
        <translation>On-Demand-Preis eines Beschleunigers pro Stunde</translation>
    </message>
    <message>
        <source>Per GB-month</source>
        <translation>Pro GB-Monat</translation>
    </message>
    <message>
        <source>On-demand price of a gigabyte of accelerator memory in a month of 730 hours</source>
        <translation>On-Demand-Preis eines Gigabytes Beschleunigerspeicher in einem Monat von 730 Stunden</translation>
    </message>
    <message>
        <source>Per PFLOP-hour %1</source>
        <translation>Pro PFLOP-Stunde %1</translation>
    </message>
    <message>
        <source>On-demand price of 10¹⁵ dense operations per second and hour at this precision</source>
        <translation>On-Demand-Preis von 10¹⁵ dichten Operationen pro Sekunde und Stunde in dieser Präzision</translation>
    </message>
    <message>
        <source>On demand/h</source>
        <translation>On-Demand/h</translation>
    </message>
    <message>
        <source>Price of a node and hour without commitment</source>
        <translation>Preis pro Knoten und Stunde ohne Bindung</translation>
    </message>
    <message>
        <source>Spot/h</source>
        <translation>Spot/h</translation>
    </message>
    <message>
        <source>Price of an interruptible node and hour</source>
        <translation>Preis pro unterbrechbarem Knoten und Stunde</translation>
    </message>
    <message>
        <source>1-year/h</source>
        <translation>1 Jahr/h</translation>
    </message>
    <message>
        <source>Price of a node and hour on a one-year commitment</source>
        <translation>Preis pro Knoten und Stunde bei einem Jahr Bindung</translation>
    </message>
    <message>
        <source>3-year/h</source>
        <translation>3 Jahre/h</translation>
    </message>
    <message>
        <source>Price of a node and hour on a three-year commitment</source>
        <translation>Preis pro Knoten und Stunde bei drei Jahren Bindung</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Who rents it</source>
        <translation>Wer vermietet</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Where the price applies</source>
        <translation>Wo der Preis gilt</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Price of a node when bought</source>
        <translation>Preis eines Knotens beim Kauf</translation>
    </message>
    <message>
        <source>Per GPU</source>
        <translation>Pro GPU</translation>
    </message>
    <message>
        <source>Purchase price of one accelerator with its share of the node</source>
        <translation>Kaufpreis eines Beschleunigers mit seinem Anteil am Knoten</translation>
    </message>
    <message>
        <source>Per GB</source>
        <translation>Pro GB</translation>
    </message>
    <message>
        <source>Purchase price of a gigabyte of accelerator memory</source>
        <translation>Kaufpreis eines Gigabytes Beschleunigerspeicher</translation>
    </message>
    <message>
        <source>Per PFLOP/s %1</source>
        <translation>Pro PFLOP/s %1</translation>
    </message>
    <message>
        <source>Purchase price of 10¹⁵ dense operations per second at this precision</source>
        <translation>Kaufpreis von 10¹⁵ dichten Operationen pro Sekunde in dieser Präzision</translation>
    </message>
    <message>
        <source>Power, kW</source>
        <translation>Leistung, kW</translation>
    </message>
    <message>
        <source>Electrical power of a node under full load</source>
        <translation>Elektrische Leistung eines Knotens unter Volllast</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>When it came out</source>
        <translation>Wann er erschien</translation>
    </message>
    <message>
        <source>Memory, GB</source>
        <translation>Speicher, GB</translation>
    </message>
    <message>
        <source>Memory of one accelerator</source>
        <translation>Speicher eines Beschleunigers</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>GB/s</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Speicherbandbreite</translation>
    </message>
    <message>
        <source>FP16 TFLOPS</source>
        <translation>FP16-TFLOPS</translation>
    </message>
    <message>
        <source>Dense operations per second in 16 bits, in 10¹²</source>
        <translation>Dichte Operationen pro Sekunde in 16 Bit, in 10¹²</translation>
    </message>
    <message>
        <source>FP8 TFLOPS</source>
        <translation>FP8-TFLOPS</translation>
    </message>
    <message>
        <source>Dense operations per second in 8 bits, in 10¹²</source>
        <translation>Dichte Operationen pro Sekunde in 8 Bit, in 10¹²</translation>
    </message>
    <message>
        <source>FP4 TFLOPS</source>
        <translation>FP4-TFLOPS</translation>
    </message>
    <message>
        <source>Dense operations per second in 4 bits, in 10¹²</source>
        <translation>Dichte Operationen pro Sekunde in 4 Bit, in 10¹²</translation>
    </message>
    <message>
        <source>INT8 TOPS</source>
        <translation>INT8-TOPS</translation>
    </message>
    <message>
        <source>Dense integer operations per second, in 10¹²</source>
        <translation>Dichte Ganzzahl-Operationen pro Sekunde, in 10¹²</translation>
    </message>
    <message>
        <source>Link, GB/s</source>
        <translation>Verbindung, GB/s</translation>
    </message>
    <message>
        <source>To its neighbours of a node, one direction unless the source says otherwise</source>
        <translation>Zu den Nachbarn im Knoten, in einer Richtung, wenn die Quelle nichts anderes sagt</translation>
    </message>
    <message>
        <source>Watt</source>
        <translation>Watt</translation>
    </message>
    <message>
        <source>Thermal design power</source>
        <translation>Thermische Verlustleistung</translation>
    </message>
    <message>
        <source>Rent from</source>
        <translation>Miete ab</translation>
    </message>
    <message>
        <source>The lowest on-demand price of a GPU-hour in the catalogue</source>
        <translation>Der niedrigste On-Demand-Preis einer GPU-Stunde im Katalog</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>List or street price of one</source>
        <translation>Listen- oder Marktpreis pro Stück</translation>
    </message>
    <message>
        <source>Price over memory</source>
        <translation>Preis pro Speicher</translation>
    </message>
    <message>
        <source>Price over dense operations per second at this precision</source>
        <translation>Preis pro dichte Operationen je Sekunde in dieser Präzision</translation>
    </message>
    <message>
        <source>Parameters, 10⁹</source>
        <translation>Parameter, 10⁹</translation>
    </message>
    <message>
        <source>All parameters, in billions</source>
        <translation>Alle Parameter, in Milliarden</translation>
    </message>
    <message>
        <source>Active, 10⁹</source>
        <translation>Aktiv, 10⁹</translation>
    </message>
    <message>
        <source>Parameters used for a token, in billions</source>
        <translation>Für ein Token genutzte Parameter, in Milliarden</translation>
    </message>
    <message>
        <source>Weights, GB, %1</source>
        <translation>Gewichte, GB, %1</translation>
    </message>
    <message>
        <source>Memory that the weights take at this precision</source>
        <translation>Speicher, den die Gewichte in dieser Präzision brauchen</translation>
    </message>
    <message>
        <source>KV, kB per token</source>
        <translation>KV, kB pro Token</translation>
    </message>
    <message>
        <source>Keys and values of one token in all layers at 16 bits</source>
        <translation>Keys und Values eines Tokens in allen Schichten mit 16 Bit</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Tokens that it can look back on</source>
        <translation>Token, auf die es zurückblicken kann</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width of a layer</source>
        <translation>Breite einer Schicht</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>Attention-Köpfe</translation>
    </message>
    <message>
        <source>KV heads</source>
        <translation>KV-Köpfe</translation>
    </message>
    <message>
        <source>Heads whose keys and values are cached</source>
        <translation>Köpfe, deren Keys und Values gespeichert werden</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation>Kopfgröße</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Of a mixture of experts; none: a dense model</source>
        <translation>Einer Mixture of Experts; keine: ein dichtes Modell</translation>
    </message>
    <message>
        <source>Per token</source>
        <translation>Pro Token</translation>
    </message>
    <message>
        <source>Experts used for a token</source>
        <translation>Für ein Token genutzte Experten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Who offers it</source>
        <translation>Wer es anbietet</translation>
    </message>
    <message>
        <source>Input, per M tok</source>
        <translation>Eingabe, pro Mio. Tok.</translation>
    </message>
    <message>
        <source>Price of a million input tokens</source>
        <translation>Preis einer Million Eingabe-Token</translation>
    </message>
    <message>
        <source>Cached, per M tok</source>
        <translation>Gecacht, pro Mio. Tok.</translation>
    </message>
    <message>
        <source>Price of a million input tokens that the provider has cached</source>
        <translation>Preis einer Million Eingabe-Token, die der Anbieter im Cache hat</translation>
    </message>
    <message>
        <source>Output, per M tok</source>
        <translation>Ausgabe, pro Mio. Tok.</translation>
    </message>
    <message>
        <source>Price of a million output tokens</source>
        <translation>Preis einer Million Ausgabe-Token</translation>
    </message>
    <message>
        <source>Per M output tok with input</source>
        <translation>Pro Mio. Ausgabe-Tok. mit Eingabe</translation>
    </message>
    <message>
        <source>Price of a million output tokens and of the input that belongs to them at the lengths above: to compare with nodes to rent</source>
        <translation>Preis einer Million Ausgabe-Token und der zugehörigen Eingabe bei den Längen oben: zum Vergleich mit Mietknoten</translation>
    </message>
    <message>
        <source>Name of the interface</source>
        <translation>Name der Schnittstelle</translation>
    </message>
    <message>
        <source>As the provider&apos;s interface calls it</source>
        <translation>Wie ihn die Schnittstelle des Anbieters nennt</translation>
    </message>
    <message>
        <source>%1 (in the plan)</source>
        <translation>%1 (im Plan)</translation>
    </message>
    <message>
        <source>The plan&apos;s own copy: it counts in place of the catalogue&apos;s row of this name</source>
        <translation>Die Kopie im Plan: Sie gilt anstelle der Zeile dieses Namens im Katalog</translation>
    </message>
    <message>
        <source>Contracted/h</source>
        <translation>Vereinbart/h</translation>
    </message>
    <message>
        <source>What is paid for a node and hour on demand in the first month, after the plan&apos;s price rules</source>
        <translation>Was ein Knoten pro Stunde On-Demand im ersten Monat nach den Preisregeln des Plans kostet</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (in Gebrauch)</translation>
    </message>
    <message>
        <source>%1 (price book)</source>
        <translation>%1 (Preisbuch)</translation>
    </message>
    <message>
        <source>input %1, output %2</source>
        <translation>Eingabe %1, Ausgabe %2</translation>
    </message>
    <message>
        <source>%1, inputs from %2 tokens: %3</source>
        <translation>%1, Eingaben ab %2 Tokens: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replica(s) per node</source>
        <translation>
            <numerusform>%Ln Replik pro Knoten</numerusform>
            <numerusform>%Ln Repliken pro Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU(s) each</source>
        <translation>
            <numerusform>je %Ln GPU</numerusform>
            <numerusform>je %Ln GPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChanceWords</name>
    <message>
        <source>within|at most|no more than|less than|up to|below|under</source>
        <comment>ways to say: no more than</comment>
        <translation>innerhalb von|innerhalb|binnen|höchstens|nicht mehr als|weniger als|bis zu|unter</translation>
    </message>
    <message>
        <source>over|above|more than|exceeds|exceed|at least|beyond</source>
        <comment>ways to say: more than</comment>
        <translation>über|mehr als|oberhalb von|mindestens|übersteigt</translation>
    </message>
    <message>
        <source>%1 within budget</source>
        <translation>%1 innerhalb des Budgets</translation>
    </message>
    <message>
        <source>%1 over budget</source>
        <translation>%1 über Budget</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <comment>figure, bound</comment>
        <translation>%1 höchstens %2</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <comment>figure, bound</comment>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>budget</source>
        <comment>as in: over budget</comment>
        <translation>budget</translation>
    </message>
    <message>
        <source>“%1” is not understood. Name a figure, “within” or “over”, and a number: “payback within 24 months”, “monthly cost over 120k”, “over budget in 2027”.</source>
        <translation>„%1“ ist nicht verständlich. Nötig sind eine Kennzahl, „höchstens“ oder „über“ und eine Zahl: „Amortisation höchstens 24 Monate“, „Monatskosten über 120k“, „über Budget in 2027“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 wurde nicht gespeichert: %2</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern …</translation>
    </message>
    <message>
        <source>SVG files (*.svg)</source>
        <translation>SVG-Dateien (*.svg)</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern …</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>PNG-Dateien (*.png)</translation>
    </message>
    <message>
        <source>%1, a whole slide of 16:9</source>
        <translation>%1, eine ganze Folie 16:9</translation>
    </message>
    <message>
        <source>%1, below a title</source>
        <translation>%1, unter einem Titel</translation>
    </message>
    <message>
        <source>%1, half of a slide below a title</source>
        <translation>%1, halbe Folie unter einem Titel</translation>
    </message>
    <message>
        <source>%1, a whole slide of 4:3</source>
        <translation>%1, eine ganze Folie 4:3</translation>
    </message>
    <message>
        <source>Save as PNG for slides</source>
        <translation>Als PNG für Folien speichern</translation>
    </message>
    <message>
        <source>Other size…</source>
        <translation>Andere Größe …</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Interactive</source>
        <translation>Interaktiv</translation>
    </message>
    <message>
        <source>Batch (interruptible)</source>
        <translation>Batch (unterbrechbar)</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>Busy GPUs</source>
        <translation>Ausgelastete GPUs</translation>
    </message>
    <message>
        <source>Fixed number</source>
        <translation>Feste Anzahl</translation>
    </message>
    <message>
        <source>Percentile of the week</source>
        <translation>Perzentil der Woche</translation>
    </message>
    <message>
        <source>Autoscale</source>
        <translation>Autoscaling</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>All upfront</source>
        <translation>Ganz im Voraus</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Am günstigsten</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Eigenmittel</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Leasing</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>MACRS</source>
        <translation>MACRS</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>vLLM</source>
        <translation>vLLM</translation>
    </message>
    <message>
        <source>SGLang</source>
        <translation>SGLang</translation>
    </message>
    <message>
        <source>TensorRT-LLM</source>
        <translation>TensorRT-LLM</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Flex</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>1-year term</source>
        <translation>1-Jahres-Reservierung</translation>
    </message>
    <message>
        <source>3-year term</source>
        <translation>3-Jahres-Reservierung</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>By P10, P50 and P90</source>
        <translation>Nach P10, P50 und P90</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Gleichverteilt</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <translation>Lognormal</translation>
    </message>
    <message>
        <source>Discrete</source>
        <translation>Einzelne Werte</translation>
    </message>
    <message>
        <source>Band of the serving model</source>
        <translation>Band des Modells</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Zuschlag</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>Follow each trial</source>
        <translation>Folgen jedem Durchlauf</translation>
    </message>
    <message>
        <source>Large LLM (measured)</source>
        <translation>Großes LLM (gemessen)</translation>
    </message>
    <message>
        <source>Mid-size LLM (measured)</source>
        <translation>Mittleres LLM (gemessen)</translation>
    </message>
    <message>
        <source>Small LLM (measured)</source>
        <translation>Kleines LLM (gemessen)</translation>
    </message>
    <message>
        <source>Reasoning LLM (measured)</source>
        <translation>Reasoning-LLM (gemessen)</translation>
    </message>
    <message>
        <source>GPU cluster (measured)</source>
        <translation>GPU-Cluster (gemessen)</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Bürozeiten</translation>
    </message>
    <message>
        <source>Consumer evening</source>
        <translation>Abendspitze (Verbraucher)</translation>
    </message>
    <message>
        <source>Global, flat</source>
        <translation>Weltweit, gleichmäßig</translation>
    </message>
    <message>
        <source>Batch nights</source>
        <translation>Batch bei Nacht</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Nothing was pasted</source>
        <translation>Es wurde nichts eingefügt</translation>
    </message>
    <message>
        <source>Paste a scenario</source>
        <translation>Szenario einfügen</translation>
    </message>
    <message>
        <source>Not all of the scenario was pasted</source>
        <translation>Das Szenario wurde nicht ganz eingefügt</translation>
    </message>
    <message>
        <source>This plan does not have what these change, so they were left out:</source>
        <translation>Dieser Plan hat nicht, was die folgenden ändern; sie wurden weggelassen:</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln fleet(s)</source>
        <translation>
            <numerusform>%Ln Flotte einfügen</numerusform>
            <numerusform>%Ln Flotten einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln workload(s)</source>
        <translation>
            <numerusform>%Ln Workload einfügen</numerusform>
            <numerusform>%Ln Workloads einfügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonFigures</name>
    <message>
        <source>Monthly cost</source>
        <translation>Monatskosten</translation>
    </message>
    <message>
        <source>Cumulative cost</source>
        <translation>Kumulierte Kosten</translation>
    </message>
    <message>
        <source>amortised</source>
        <translation>periodisiert</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>None of these scenarios can be evaluated; the list of problems says why.</source>
        <translation>Keines dieser Szenarien lässt sich berechnen; die Problemliste nennt den Grund.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Cumulative cost, %1</source>
        <comment>a month</comment>
        <translation>Kumulierte Kosten, %1</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>as entered</source>
        <translation>wie eingegeben</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>No best values are marked: of some scenarios it is not known what share of the load they serve.</source>
        <translation>Beste Werte sind nicht markiert: Von manchen Szenarien ist nicht bekannt, welchen Teil der Last sie bedienen.</translation>
    </message>
    <message>
        <source>No best values are marked: %1 serves %2 of the load, %3 serves %4.</source>
        <translation>Beste Werte sind nicht markiert: %1 bedient %2 der Last, %3 dagegen %4.</translation>
    </message>
    <message>
        <source>No best values are marked: “%1” acts in some of these scenarios only, and may change the quality of answers.</source>
        <translation>Beste Werte sind nicht markiert: „%1“ wirkt nur in einigen dieser Szenarien und kann die Qualität der Antworten verändern.</translation>
    </message>
    <message>
        <source>No best values are marked: the figures of %1 are incomplete.</source>
        <translation>Keine besten Werte sind markiert: Die Zahlen von %1 sind unvollständig.</translation>
    </message>
</context>
<context>
    <name>CostAnswers</name>
    <message>
        <source>%1, %2</source>
        <comment>what, month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Verschwendung</translation>
    </message>
    <message>
        <source>whole plan</source>
        <translation>ganzer Plan</translation>
    </message>
    <message>
        <source>Cost per million tokens</source>
        <translation>Kosten pro Million Tokens</translation>
    </message>
    <message>
        <source>Paid after financing and tax</source>
        <translation>Gezahlt nach Finanzierung und Steuer</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost less budget</source>
        <translation>Kosten abzüglich Budget</translation>
    </message>
    <message>
        <source>Running cost</source>
        <translation>Laufende Kosten</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>Share of AI spend</source>
        <translation>Anteil an den KI-Ausgaben</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ausgelastet</translation>
    </message>
</context>
<context>
    <name>CostFigures</name>
    <message>
        <source>cash</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>amortised</source>
        <translation>periodisiert</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Nothing costs anything yet: give a workload some demand.</source>
        <translation>Noch kostet nichts etwas: geben Sie einem Workload Bedarf.</translation>
    </message>
    <message>
        <source>Staff, cache, egress, one-offs</source>
        <translation>Personal, Cache, Egress, Einmaliges</translation>
    </message>
    <message>
        <source>Cache, one-offs</source>
        <translation>Cache, Einmaliges</translation>
    </message>
    <message>
        <source>Not allocated</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>No cost centre</source>
        <translation>Ohne Kostenstelle</translation>
    </message>
    <message>
        <source>by tier</source>
        <translation>nach Tarif</translation>
    </message>
    <message>
        <source>by fleet</source>
        <translation>nach Flotte</translation>
    </message>
    <message>
        <source>by workload</source>
        <translation>nach Workload</translation>
    </message>
    <message>
        <source>by cost centre</source>
        <translation>nach Kostenstelle</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Monatskosten</translation>
    </message>
    <message>
        <source>Quarterly cost</source>
        <translation>Quartalskosten</translation>
    </message>
    <message>
        <source>Yearly cost</source>
        <translation>Jahreskosten</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 darüber</translation>
    </message>
    <message>
        <source>%1 under</source>
        <translation>%1 darunter</translation>
    </message>
    <message>
        <source>%1, never over</source>
        <translation>%1, nie darüber</translation>
    </message>
    <message>
        <source>%1, over in %2 of %3</source>
        <translation>%1, darüber in %2 von %3</translation>
    </message>
    <message>
        <source>FY %1</source>
        <comment>fiscal year</comment>
        <translation>GJ %1</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter of a year</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 months)</source>
        <translation>%1 (%2 von %3 Monaten)</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Cost less budget</source>
        <translation>Budgetabweichung</translation>
    </message>
    <message>
        <source>Set a budget to see what is over and under it.</source>
        <translation>Legen Sie ein Budget fest, um zu sehen, was darüber und darunter liegt.</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>Über Budget</translation>
    </message>
    <message>
        <source>Under budget</source>
        <translation>Unter Budget</translation>
    </message>
    <message>
        <source>Capital and running</source>
        <translation>Kapital und Betrieb</translation>
    </message>
    <message>
        <source>Running cost</source>
        <translation>Betriebskosten</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>Share of AI spend</source>
        <translation>Anteil KI-Ausgaben</translation>
    </message>
    <message>
        <source>Enter the other AI spend (training, data, people) to see inference&apos;s share of it.</source>
        <translation>Geben Sie die übrigen KI-Ausgaben (Training, Daten, Personal) ein, um den Anteil der Inferenz zu sehen.</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Inferenz</translation>
    </message>
    <message>
        <source>Cost per million tokens</source>
        <translation>Kosten pro Million Token</translation>
    </message>
    <message>
        <source>No workload has tokens: enter input and output tokens per request.</source>
        <translation>Kein Workload hat Token: geben Sie Eingabe- und Ausgabe-Token pro Anfrage ein.</translation>
    </message>
    <message>
        <source>All workloads</source>
        <translation>Alle Workloads</translation>
    </message>
    <message>
        <source>Utilisation and waste</source>
        <translation>Auslastung und Verschwendung</translation>
    </message>
    <message>
        <source>No GPUs are provisioned: give a workload some demand.</source>
        <translation>Keine GPUs bereitgestellt: geben Sie einem Workload Bedarf.</translation>
    </message>
    <message>
        <source>of GPU-hours, %1 busy</source>
        <translation>der GPU-Stunden, %1 ausgelastet</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ausgelastet</translation>
    </message>
    <message>
        <source>Waste in money</source>
        <translation>Verschwendung in Geld</translation>
    </message>
    <message>
        <source>Nothing is wasted: what is provisioned is busy.</source>
        <translation>Nichts wird verschwendet: was bereitsteht, ist ausgelastet.</translation>
    </message>
    <message>
        <source>%1 of cost, %2 avoidable</source>
        <translation>%1 der Kosten, %2 vermeidbar</translation>
    </message>
    <message>
        <source>%1 in all, %2 after financing and tax</source>
        <translation>%1 insgesamt, %2 nach Finanzierung und Steuer</translation>
    </message>
    <message>
        <source>Paid after financing and tax</source>
        <translation>Gezahlt nach Finanzierung und Steuer</translation>
    </message>
    <message>
        <source>%1 in all = %2 cash + %3 held at the start − %4 held at the end</source>
        <translation>%1 insgesamt = %2 gezahlt + %3 Bestand zu Beginn − %4 Bestand am Ende</translation>
    </message>
    <message>
        <source>%1 over the plan</source>
        <translation>%1 über den ganzen Plan</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>Open a damaged file</source>
        <translation>Beschädigte Datei öffnen</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Was noch da ist</translation>
    </message>
    <message>
        <source>Nothing of the plan can be read.</source>
        <translation>Vom Plan ist nichts mehr lesbar.</translation>
    </message>
    <message>
        <source>What is lost or doubtful</source>
        <translation>Was verloren oder fraglich ist</translation>
    </message>
    <message>
        <source>Open what was &amp;salvaged</source>
        <translation>&amp;Gerettetes öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>Liste &amp;kopieren</translation>
    </message>
    <message>
        <source>Open a &amp;backup…</source>
        <translation>Sicherung ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Before the save of %1</source>
        <translation>Vor dem Speichern am %1</translation>
    </message>
    <message>
        <source>What can still be read opens as a new plan; the file stays as it is.</source>
        <translation>Was noch lesbar ist, wird als neuer Plan geöffnet; die Datei bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>DefaultSources</name>
    <message>
        <source>Judgement: a new product&apos;s traffic is known to about a third either way. Replace it with the error of your own forecasts.</source>
        <translation>Einschätzung: Der Verkehr eines neuen Produkts ist auf etwa ein Drittel nach oben und unten bekannt. Ersetzen Sie das durch den Fehler Ihrer eigenen Prognosen.</translation>
    </message>
    <message>
        <source>Judgement: a point of growth per month either way, 13 % within a year.</source>
        <translation>Einschätzung: ein Prozentpunkt Wachstum pro Monat nach oben und unten, 13 % in einem Jahr.</translation>
    </message>
    <message>
        <source>AWS p5.48xlarge (8x H100) from $98.32 to $55.04 per hour in the two years to mid-2025: 25 % per year; Google Cloud a3-highgpu-8g at $88.49 in July 2026: hardly a change.</source>
        <translation>AWS p5.48xlarge (8x H100) von 98,32 $ auf 55,04 $ pro Stunde in den zwei Jahren bis Mitte 2025: 25 % pro Jahr; Google Cloud a3-highgpu-8g bei 88,49 $ im Juli 2026: kaum eine Änderung.</translation>
    </message>
    <message>
        <source>Judgement: prices of servers follow generations of accelerators, which are announced and slip.</source>
        <translation>Einschätzung: Preise von Servern folgen den Generationen der Beschleuniger, die angekündigt werden und sich verspäten.</translation>
    </message>
    <message>
        <source>Judgement: API prices of one quality fell by a third to two thirds per year since 2023, in steps.</source>
        <translation>Einschätzung: API-Preise einer Qualität fielen seit 2023 um ein bis zwei Drittel pro Jahr, in Stufen.</translation>
    </message>
    <message>
        <source>Google Cloud price list of 30 July 2026: spot prices of one machine type differ between regions by more than two either way.</source>
        <translation>Preisliste von Google Cloud vom 30. Juli 2026: Spot-Preise eines Maschinentyps unterscheiden sich zwischen Regionen um mehr als den Faktor zwei nach oben und unten.</translation>
    </message>
    <message>
        <source>The serving model&apos;s own 80 % band, from its validation against published throughput.</source>
        <translation>Das 80-%-Band des Durchsatzmodells selbst, aus seiner Prüfung an veröffentlichtem Durchsatz.</translation>
    </message>
    <message>
        <source>Judgement: a measured rate moves by a fifth with engine version, prompt lengths and batching. Measure your own.</source>
        <translation>Einschätzung: Eine gemessene Rate ändert sich mit Version der Engine, Länge der Prompts und Batching um ein Fünftel. Messen Sie Ihre eigene.</translation>
    </message>
    <message>
        <source>Judgement: what a used server brings depends on the next two generations.</source>
        <translation>Einschätzung: Was ein gebrauchter Server bringt, hängt von den nächsten zwei Generationen ab.</translation>
    </message>
    <message>
        <source>Judgement: servers come as promised a little more often than not, and seldom early.</source>
        <translation>Einschätzung: Server kommen etwas öfter wie zugesagt als nicht, und selten zu früh.</translation>
    </message>
    <message>
        <source>Judgement: a quarter either way within a contract&apos;s length.</source>
        <translation>Einschätzung: ein Viertel nach oben und unten während der Laufzeit eines Vertrags.</translation>
    </message>
    <message>
        <source>Judgement: hit rates of pilots are rarely reached by all users.</source>
        <translation>Einschätzung: Trefferraten von Pilotversuchen werden von allen Nutzern selten erreicht.</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>three quantiles</source>
        <translation>drei Quantile</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>gleichverteilt</translation>
    </message>
    <message>
        <source>triangular</source>
        <translation>Dreiecksverteilung</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normalverteilt</translation>
    </message>
    <message>
        <source>lognormal</source>
        <translation>lognormalverteilt</translation>
    </message>
    <message>
        <source>single values</source>
        <translation>einzelne Werte</translation>
    </message>
    <message>
        <source>serving model</source>
        <translation>Serving-Modell</translation>
    </message>
    <message>
        <source>The serving model&apos;s own 80 % band, from its validation.</source>
        <translation>Das 80-%-Band des Serving-Modells aus seiner Validierung.</translation>
    </message>
    <message>
        <source>No evidence: put price lists of two days or more into the price book.</source>
        <translation>Kein Beleg: Das Preisbuch braucht Preislisten von mindestens zwei Tagen.</translation>
    </message>
    <message>
        <source>No evidence: import eight weeks of demand, or bills of three months.</source>
        <translation>Kein Beleg: Acht Wochen Last oder Rechnungen von drei Monaten importieren.</translation>
    </message>
    <message>
        <source>No evidence: no workload has a modelled rate.</source>
        <translation>Kein Beleg: Keine Workload hat eine modellierte Rate.</translation>
    </message>
    <message>
        <source>There is no evidence for this input in the plan or the price book.</source>
        <translation>Zu dieser Größe gibt es weder im Plan noch im Preisbuch einen Beleg.</translation>
    </message>
    <message numerus="yes">
        <source>Imported demand “%1”: each week over the mean of the four before it, %Ln weeks.</source>
        <translation>
            <numerusform>Importierte Last „%1“: jede Woche gegen das Mittel der vier davor, %Ln Woche.</numerusform>
            <numerusform>Importierte Last „%1“: jede Woche gegen das Mittel der vier davor, %Ln Wochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bills over plan of %Ln months.</source>
        <translation>
            <numerusform>Rechnung gegen Plan, %Ln Monat.</numerusform>
            <numerusform>Rechnungen gegen Plan, %Ln Monate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Price book: on-demand prices of %Ln offers over time, and their error.</source>
        <translation>
            <numerusform>Preisbuch: On-Demand-Preise von %Ln Angebot im Zeitverlauf, mit ihrem Fehler.</numerusform>
            <numerusform>Preisbuch: On-Demand-Preise von %Ln Angeboten im Zeitverlauf, mit ihrem Fehler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Commitments for 1 year</source>
        <translation>Reservierungen für 1 Jahr</translation>
    </message>
    <message>
        <source>Commitments for 3 years</source>
        <translation>Reservierungen für 3 Jahre</translation>
    </message>
    <message>
        <source>Net present value against {scenario}</source>
        <translation>Kapitalwert gegen {scenario}</translation>
    </message>
    <message>
        <source>present value of the cost of {scenario} less this scenario&apos;s; positive is a saving</source>
        <translation>Barwert der Kosten von {scenario} minus den dieses Szenarios; positiv ist eine Ersparnis</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>after the response cache</source>
        <translation>nach dem Antwortcache</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Amortised cost</source>
        <translation>Periodisierte Kosten</translation>
    </message>
    <message>
        <source>amortised cost of the fleet / provisioned GPU-hours</source>
        <translation>periodisierte Kosten der Flotte / bereitgestellte GPU-Stunden</translation>
    </message>
    <message>
        <source>Amortised cost of the fleet {fleet}</source>
        <translation>Periodisierte Kosten der Flotte {fleet}</translation>
    </message>
    <message>
        <source>Amortised cost of a provisioned GPU-hour</source>
        <translation>Periodisierte Kosten einer bereitgestellten GPU-Stunde</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>of the arm&apos;s evaluation</source>
        <translation>aus der Auswertung des Arms</translation>
    </message>
    <message>
        <source>{arm}: {row}</source>
        <translation>{arm}: {row}</translation>
    </message>
    <message>
        <source>{what}, end of the plan</source>
        <translation>{what}, Ende des Plans</translation>
    </message>
    <message>
        <source>beyond capacity, and without a rate</source>
        <translation>über der Kapazität und ohne Durchsatz</translation>
    </message>
    <message>
        <source>bought and still alive in the month</source>
        <translation>gekauft und im Monat noch in Betrieb</translation>
    </message>
    <message>
        <source>Busy GPU-hours</source>
        <translation>Ausgelastete GPU-Stunden</translation>
    </message>
    <message>
        <source>Busy GPUs</source>
        <translation>Ausgelastete GPUs</translation>
    </message>
    <message>
        <source>busy GPUs x 730 hours</source>
        <translation>ausgelastete GPUs x 730 Stunden</translation>
    </message>
    <message>
        <source>busy / provisioned GPU-hours</source>
        <translation>ausgelastete / bereitgestellte GPU-Stunden</translation>
    </message>
    <message>
        <source>Buy-out</source>
        <translation>Ablösung</translation>
    </message>
    <message>
        <source>bytes of the requests served in another region x price per GB</source>
        <translation>Bytes der in einer anderen Region bedienten Anfragen x Preis pro GB</translation>
    </message>
    <message>
        <source>Cache look-ups</source>
        <translation>Cache-Abfragen</translation>
    </message>
    <message>
        <source>requests / 1,000,000 x cost per million look-ups</source>
        <translation>Anfragen / 1.000.000 x Kosten pro Million Abfragen</translation>
    </message>
    <message>
        <source>Cache, per month</source>
        <translation>Cache, pro Monat</translation>
    </message>
    <message>
        <source>Cash cost</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Cash with financing and tax</source>
        <translation>Zahlungen mit Finanzierung und Steuer</translation>
    </message>
    <message>
        <source>cash less what is paid at its start</source>
        <translation>Zahlungen minus die am Anfang</translation>
    </message>
    <message>
        <source>Cash of the fleet {fleet}</source>
        <translation>Zahlungen der Flotte {fleet}</translation>
    </message>
    <message>
        <source>Commitments, spread over their terms</source>
        <translation>Reservierungen, auf ihre Laufzeit verteilt</translation>
    </message>
    <message>
        <source>Committed nodes</source>
        <translation>Reservierte Knoten</translation>
    </message>
    <message>
        <source>the contract&apos;s own, or the list price when the term began less its discount</source>
        <translation>der des Vertrags oder der Listenpreis zu Beginn der Laufzeit abzüglich ihres Rabatts</translation>
    </message>
    <message>
        <source>cost x discount factor</source>
        <translation>Kosten x Diskontfaktor</translation>
    </message>
    <message>
        <source>its cost lines</source>
        <translation>ihre Kostenarten</translation>
    </message>
    <message>
        <source>Cost that no workload causes</source>
        <translation>Kosten, die kein Workload verursacht</translation>
    </message>
    <message>
        <source>Cost of {workload}</source>
        <translation>Kosten von {workload}</translation>
    </message>
    <message>
        <source>Cost of commitments of {fleet}</source>
        <translation>Kosten der Reservierungen von {fleet}</translation>
    </message>
    <message>
        <source>Cost per million tokens</source>
        <translation>Kosten pro Million Token</translation>
    </message>
    <message>
        <source>Cost of a request</source>
        <translation>Kosten einer Anfrage</translation>
    </message>
    <message>
        <source>Cost of waste</source>
        <translation>Kosten der Verschwendung</translation>
    </message>
    <message>
        <source>cost of waste / amortised cost</source>
        <translation>Kosten der Verschwendung / periodisierte Kosten</translation>
    </message>
    <message>
        <source>0: the plan costs nothing</source>
        <translation>0: der Plan kostet nichts</translation>
    </message>
    <message>
        <source>Debt at the end</source>
        <translation>Schulden am Ende</translation>
    </message>
    <message>
        <source>Demand factor</source>
        <translation>Bedarfsfaktor</translation>
    </message>
    <message>
        <source>Discount factor</source>
        <translation>Diskontfaktor</translation>
    </message>
    <message>
        <source>(1 + discount rate) ^ -(months / 12)</source>
        <translation>(1 + Diskontsatz) ^ -(Monate / 12)</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Diskontsatz</translation>
    </message>
    <message>
        <source>the discount rate at which the flows are worth nothing</source>
        <translation>der Diskontsatz, bei dem die Zahlungen nichts wert sind</translation>
    </message>
    <message>
        <source>Discounted payback</source>
        <translation>Diskontierte Amortisation</translation>
    </message>
    <message>
        <source>the first time from which what owning has saved in today&apos;s money, without the worth at the end, is not negative</source>
        <translation>der erste Zeitpunkt, ab dem die Ersparnis des Kaufs in heutigem Geld ohne den Wert am Ende nicht negativ ist</translation>
    </message>
    <message>
        <source>each payment times its discount factor</source>
        <translation>jede Zahlung mal ihrem Diskontfaktor</translation>
    </message>
    <message>
        <source>each purchase loses its worth evenly over its months in the plan</source>
        <translation>jeder Kauf verliert seinen Wert gleichmäßig über seine Monate im Plan</translation>
    </message>
    <message>
        <source>Egress</source>
        <translation>Egress</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Facility built for them</source>
        <translation>Dafür gebaute Anlage</translation>
    </message>
    <message>
        <source>falls by the same share each month to the residual at the end of life</source>
        <translation>sinkt jeden Monat um denselben Anteil bis zum Restwert am Ende der Nutzung</translation>
    </message>
    <message>
        <source>fee x months left / months</source>
        <translation>Vorauszahlung x restliche Monate / Monate</translation>
    </message>
    <message>
        <source>what all fleets, the API, the cache and one-off costs take in the month</source>
        <translation>was alle Flotten, API, Cache und Einmalkosten im Monat ausmachen</translation>
    </message>
    <message>
        <source>what all fleets hold at the end of the plan</source>
        <translation>was alle Flotten am Ende des Plans besitzen</translation>
    </message>
    <message>
        <source>what all fleets hold at month 0</source>
        <translation>was alle Flotten im Monat 0 besitzen</translation>
    </message>
    <message>
        <source>of all fleets and months</source>
        <translation>aller Flotten und Monate</translation>
    </message>
    <message>
        <source>fleets that nobody uses in the month, the cache&apos;s monthly charge and one-off costs</source>
        <translation>Flotten, die im Monat niemand nutzt, die Monatsgebühr des Caches und Einmalkosten</translation>
    </message>
    <message>
        <source>flow x discount factor</source>
        <translation>Zahlung x Diskontfaktor</translation>
    </message>
    <message>
        <source>flows financed and reinvested at the discount rate</source>
        <translation>Zahlungen, zum Diskontsatz finanziert und wieder angelegt</translation>
    </message>
    <message>
        <source>flows of owning less those of renting, each times its discount factor</source>
        <translation>Zahlungen des Kaufs minus die der Miete, jede mal ihrem Diskontfaktor</translation>
    </message>
    <message>
        <source>GPUs per node</source>
        <translation>GPUs pro Knoten</translation>
    </message>
    <message>
        <source>GPUs used by all</source>
        <translation>Von allen genutzte GPUs</translation>
    </message>
    <message>
        <source>GPUs used by the workload</source>
        <translation>Vom Workload genutzte GPUs</translation>
    </message>
    <message>
        <source>GPUs used by the workload / by all</source>
        <translation>vom Workload / von allen genutzte GPUs</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>hour by hour: interruptible nodes beyond what is owned and committed, while spot with rework is cheaper</source>
        <translation>Stunde für Stunde: unterbrechbare Knoten über Eigenes und Reserviertes hinaus, solange Spot mit Nacharbeit günstiger ist</translation>
    </message>
    <message>
        <source>hour by hour: nodes needed beyond those provisioned and held</source>
        <translation>Stunde für Stunde: Bedarf über bereitgestellte und vorhandene Knoten hinaus</translation>
    </message>
    <message>
        <source>hour by hour: nodes owned or committed beyond the capacity that is asked for</source>
        <translation>Stunde für Stunde: eigene oder reservierte Knoten über die gefragte Kapazität hinaus</translation>
    </message>
    <message>
        <source>hour by hour: provisioned nodes beyond the need</source>
        <translation>Stunde für Stunde: bereitgestellte Knoten über den Bedarf hinaus</translation>
    </message>
    <message>
        <source>hour by hour of the week</source>
        <translation>Stunde für Stunde der Woche</translation>
    </message>
    <message>
        <source>Hours at full power</source>
        <translation>Stunden bei voller Leistung</translation>
    </message>
    <message>
        <source>hours at full power x power x overhead x price of electricity x its trend</source>
        <translation>Stunden bei voller Leistung x Leistung x PUE x Strompreis x dessen Trend</translation>
    </message>
    <message>
        <source>Hours lost by one</source>
        <translation>Je Unterbrechung verlorene Stunden</translation>
    </message>
    <message>
        <source>Hours lost per hour</source>
        <translation>Verlorene Stunden pro Stunde</translation>
    </message>
    <message>
        <source>hours at the on-demand price, without the discounts of terms, and spot hours at theirs</source>
        <translation>Stunden zum On-Demand-Preis, ohne die Rabatte von Laufzeiten, und Spot-Stunden zu ihrem Preis</translation>
    </message>
    <message>
        <source>Hours per month</source>
        <translation>Stunden pro Monat</translation>
    </message>
    <message>
        <source>idle hours count with their share of the power</source>
        <translation>Leerlaufstunden zählen mit ihrem Anteil an der Leistung</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>Leerlaufleistung</translation>
    </message>
    <message>
        <source>{what}, {fleet}</source>
        <translation>{what}, {fleet}</translation>
    </message>
    <message>
        <source>{what}, {month}</source>
        <translation>{what}, {month}</translation>
    </message>
    <message>
        <source>input and output tokens</source>
        <translation>Eingabe- und Ausgabe-Token</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Eingabe-Token</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation>Interner Zinsfuß</translation>
    </message>
    <message>
        <source>interruptions x hours lost</source>
        <translation>Unterbrechungen x verlorene Stunden</translation>
    </message>
    <message>
        <source>Interruptions per hour</source>
        <translation>Unterbrechungen pro Stunde</translation>
    </message>
    <message>
        <source>the largest need of the 168 hours: load at target load in whole replicas, in whole nodes</source>
        <translation>der größte Bedarf der 168 Stunden: Last bei Ziellast in ganzen Repliken, in ganzen Knoten</translation>
    </message>
    <message>
        <source>Lease payments</source>
        <translation>Leasingraten</translation>
    </message>
    <message>
        <source>Left of prepaid {term}</source>
        <translation>Rest vorausbezahlter {term}</translation>
    </message>
    <message>
        <source>less what is left at the end of the plan, at the discount factor of its last month</source>
        <translation>abzüglich des Rests am Ende des Plans, mit dem Diskontfaktor seines letzten Monats</translation>
    </message>
    <message>
        <source>- worth at the end of life</source>
        <translation>- Wert am Ende der Nutzung</translation>
    </message>
    <message>
        <source>{lever}</source>
        <translation>{lever}</translation>
    </message>
    <message>
        <source>licences and support of a GPU x GPUs x nodes / 12</source>
        <translation>Lizenzen und Support einer GPU x GPUs x Knoten / 12</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Nutzungsdauer</translation>
    </message>
    <message>
        <source>lines of the cash flow; received is positive</source>
        <translation>Zeilen des Zahlungsstroms; Einzahlungen sind positiv</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Load beyond capacity</source>
        <translation>Last über der Kapazität</translation>
    </message>
    <message>
        <source>Load not served</source>
        <translation>Nicht bediente Last</translation>
    </message>
    <message>
        <source>load not served / load</source>
        <translation>nicht bediente Last / Last</translation>
    </message>
    <message>
        <source>Load of {workload}</source>
        <translation>Last von {workload}</translation>
    </message>
    <message>
        <source>Load that reaches a fleet</source>
        <translation>Last, die eine Flotte erreicht</translation>
    </message>
    <message>
        <source>load that reaches the fleet less load beyond its capacity</source>
        <translation>Last, die die Flotte erreicht, minus Last über ihrer Kapazität</translation>
    </message>
    <message>
        <source>Load without a known rate</source>
        <translation>Last ohne bekannten Durchsatz</translation>
    </message>
    <message>
        <source>Loans and leases</source>
        <translation>Kredite und Leasing</translation>
    </message>
    <message>
        <source>Loans received</source>
        <translation>Ausgezahlte Kredite</translation>
    </message>
    <message>
        <source>{count} nodes paid in month {month}</source>
        <translation>{count} Knoten, bezahlt in Monat {month}</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>mean nodes x 730 hours x GPUs per node</source>
        <translation>mittlere Knoten x 730 Stunden x GPUs pro Knoten</translation>
    </message>
    <message>
        <source>mean over the 168 hours of the week, by the fleet&apos;s provisioning</source>
        <translation>Mittel der 168 Stunden der Woche nach der Bereitstellung der Flotte</translation>
    </message>
    <message>
        <source>Mean at the start</source>
        <translation>Mittel zu Beginn</translation>
    </message>
    <message>
        <source>mean of the week</source>
        <translation>Mittel der Woche</translation>
    </message>
    <message>
        <source>mean of the week x growth x demand factor</source>
        <translation>Wochenmittel x Wachstum x Bedarfsfaktor</translation>
    </message>
    <message>
        <source>mean of the week: requests per second x GPUs per replica / requests per second per replica</source>
        <translation>Mittel der Woche: Anfragen pro Sekunde x GPUs pro Replik / Anfragen pro Sekunde und Replik</translation>
    </message>
    <message>
        <source>Million tokens, discounted</source>
        <translation>Millionen Token, diskontiert</translation>
    </message>
    <message>
        <source>tokens x discount factor / 1,000,000</source>
        <translation>Token x Diskontfaktor / 1.000.000</translation>
    </message>
    <message>
        <source>Missing node-hours</source>
        <translation>Fehlende Knotenstunden</translation>
    </message>
    <message>
        <source>Modified internal rate of return</source>
        <translation>Modifizierter interner Zinsfuß</translation>
    </message>
    <message>
        <source>{month}</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Monatskosten</translation>
    </message>
    <message>
        <source>present value of the cost / sum of the discount factors: what a level monthly payment would be</source>
        <translation>Barwert der Kosten / Summe der Diskontfaktoren: was eine gleichbleibende monatliche Zahlung wäre</translation>
    </message>
    <message>
        <source>monthly payment x months left</source>
        <translation>monatliche Zahlung x restliche Monate</translation>
    </message>
    <message>
        <source>monthly payments of the terms in force</source>
        <translation>monatliche Zahlungen der laufenden Reservierungen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Months per year, one over</source>
        <translation>Kehrwert der Monate pro Jahr</translation>
    </message>
    <message>
        <source>of all months of the plan</source>
        <translation>aller Monate des Plans</translation>
    </message>
    <message>
        <source>Months from the start</source>
        <translation>Monate ab Beginn</translation>
    </message>
    <message>
        <source>Months of the term</source>
        <translation>Monate der Laufzeit</translation>
    </message>
    <message>
        <source>Months from today</source>
        <translation>Monate ab heute</translation>
    </message>
    <message>
        <source>{workload}</source>
        <translation>{workload}</translation>
    </message>
    <message>
        <source>the net present value with each year&apos;s flows at the end of their year</source>
        <translation>der Kapitalwert mit den Zahlungen jedes Jahres an dessen Ende</translation>
    </message>
    <message>
        <source>the net present value as if every purchase were paid at once</source>
        <translation>der Kapitalwert, als würde jeder Kauf sofort bezahlt</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Network bought for them</source>
        <translation>Dafür gekauftes Netzwerk</translation>
    </message>
    <message>
        <source>no value: what owning has saved in today&apos;s money stays negative within the plan</source>
        <translation>kein Wert: die Ersparnis des Kaufs in heutigem Geld bleibt im Plan negativ</translation>
    </message>
    <message>
        <source>no value: what owning has saved stays negative within the plan</source>
        <translation>kein Wert: die Ersparnis des Kaufs bleibt im Plan negativ</translation>
    </message>
    <message>
        <source>no value: what has no rate cannot be compared with anything that has one</source>
        <translation>kein Wert: was keinen Durchsatz hat, lässt sich mit nichts vergleichen, das einen hat</translation>
    </message>
    <message>
        <source>no value: no meaningful rate makes the flows worth nothing</source>
        <translation>kein Wert: kein sinnvoller Satz macht die Zahlungen wertlos</translation>
    </message>
    <message>
        <source>no value: nothing is provisioned</source>
        <translation>kein Wert: nichts ist bereitgestellt</translation>
    </message>
    <message>
        <source>no value: the plan serves no tokens</source>
        <translation>kein Wert: der Plan bedient keine Token</translation>
    </message>
    <message>
        <source>Node-hours committed for 1 year</source>
        <translation>Für 1 Jahr reservierte Knotenstunden</translation>
    </message>
    <message>
        <source>Node-hours committed for 3 years</source>
        <translation>Für 3 Jahre reservierte Knotenstunden</translation>
    </message>
    <message>
        <source>Node-hours provisioned</source>
        <translation>Bereitgestellte Knotenstunden</translation>
    </message>
    <message>
        <source>Node-hours rented on demand or committed</source>
        <translation>On-Demand gemietete oder reservierte Knotenstunden</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>nodes x 730 hours x price locked at the start of the term</source>
        <translation>Knoten x 730 Stunden x zu Beginn der Laufzeit festgelegter Preis</translation>
    </message>
    <message>
        <source>nodes in force x 730 hours, used or not</source>
        <translation>Knoten in Betrieb x 730 Stunden, genutzt oder nicht</translation>
    </message>
    <message>
        <source>nodes held, and the part of prepaid terms that is left</source>
        <translation>vorhandene Knoten und der Rest vorausbezahlter Laufzeiten</translation>
    </message>
    <message>
        <source>Nodes needed at most</source>
        <translation>Höchstens benötigte Knoten</translation>
    </message>
    <message>
        <source>nodes paid in the month</source>
        <translation>im Monat bezahlte Knoten</translation>
    </message>
    <message>
        <source>nodes x price of one</source>
        <translation>Knoten x Preis eines Knotens</translation>
    </message>
    <message>
        <source>Nodes provisioned or in force</source>
        <translation>Bereitgestellte oder vorhandene Knoten</translation>
    </message>
    <message>
        <source>nodes whose life ends with the month are sold: received, so negative</source>
        <translation>Knoten, deren Nutzung mit dem Monat endet, werden verkauft: eine Einzahlung, daher negativ</translation>
    </message>
    <message>
        <source>1: nothing is asked for</source>
        <translation>1: nichts wird angefragt</translation>
    </message>
    <message>
        <source>of all fleets</source>
        <translation>aller Flotten</translation>
    </message>
    <message>
        <source>of all months</source>
        <translation>aller Monate</translation>
    </message>
    <message>
        <source>of all purchases</source>
        <translation>aller Käufe</translation>
    </message>
    <message>
        <source>of all workloads</source>
        <translation>aller Workloads</translation>
    </message>
    <message>
        <source>{what} of {fleet}</source>
        <translation>{what} von {fleet}</translation>
    </message>
    <message>
        <source>{what}, {workload}</source>
        <translation>{what}, {workload}</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>On demand and committed</source>
        <translation>On-Demand und reserviert</translation>
    </message>
    <message>
        <source>On-demand cost</source>
        <translation>On-Demand-Kosten</translation>
    </message>
    <message>
        <source>On-demand node-hours</source>
        <translation>On-Demand-Knotenstunden</translation>
    </message>
    <message>
        <source>On-demand price</source>
        <translation>On-Demand-Preis</translation>
    </message>
    <message>
        <source>One millionth</source>
        <translation>Ein Millionstel</translation>
    </message>
    <message>
        <source>One-off costs</source>
        <translation>Einmalkosten</translation>
    </message>
    <message>
        <source>one-off costs of the levers that begin in the month</source>
        <translation>Einmalkosten der Hebel, die im Monat beginnen</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Ausgabe-Token</translation>
    </message>
    <message>
        <source>Over-provisioning</source>
        <translation>Überbereitstellung</translation>
    </message>
    <message>
        <source>Own against rent before financing</source>
        <translation>Kauf gegen Miete vor Finanzierung</translation>
    </message>
    <message>
        <source>Own against rent, net present value</source>
        <translation>Kauf gegen Miete, Kapitalwert</translation>
    </message>
    <message>
        <source>Own against rent, yearly</source>
        <translation>Kauf gegen Miete, jährlich</translation>
    </message>
    <message>
        <source>Owned node-hours</source>
        <translation>Eigene Knotenstunden</translation>
    </message>
    <message>
        <source>Owned nodes</source>
        <translation>Eigene Knoten</translation>
    </message>
    <message>
        <source>Owned nodes in force</source>
        <translation>Eigene Knoten in Betrieb</translation>
    </message>
    <message>
        <source>What owned nodes lose</source>
        <translation>Wertverlust eigener Knoten</translation>
    </message>
    <message>
        <source>of owned and of rented nodes</source>
        <translation>eigener und gemieteter Knoten</translation>
    </message>
    <message>
        <source>Owning</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Owning less renting</source>
        <translation>Kauf minus Miete</translation>
    </message>
    <message>
        <source>for owning at all, per owned and per rented node</source>
        <translation>für den Eigenbetrieb, pro eigenem und pro gemietetem Knoten</translation>
    </message>
    <message>
        <source>Paid at the end of the month</source>
        <translation>Am Ende des Monats bezahlt</translation>
    </message>
    <message>
        <source>Paid at the start of the month</source>
        <translation>Am Anfang des Monats bezahlt</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Amortisation</translation>
    </message>
    <message>
        <source>the first time from which what owning has saved, without the worth at the end, is not negative</source>
        <translation>der erste Zeitpunkt, ab dem die Ersparnis des Kaufs ohne den Wert am Ende nicht negativ ist</translation>
    </message>
    <message>
        <source>payments after the plan for what is in force at its end</source>
        <translation>Zahlungen nach dem Plan für das, was an seinem Ende läuft</translation>
    </message>
    <message>
        <source>payments left after the plan</source>
        <translation>Zahlungen nach dem Plan</translation>
    </message>
    <message>
        <source>all payments of the month under the scenario&apos;s financing and tax, received ones negative</source>
        <translation>alle Zahlungen des Monats mit Finanzierung und Steuer des Szenarios, Einzahlungen negativ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>people x salary x its trend / 12</source>
        <translation>Personen x Gehalt x dessen Trend / 12</translation>
    </message>
    <message>
        <source>per million</source>
        <translation>pro Million</translation>
    </message>
    <message>
        <source>per owned node</source>
        <translation>pro eigenem Knoten</translation>
    </message>
    <message>
        <source>Power of a node</source>
        <translation>Leistung eines Knotens</translation>
    </message>
    <message>
        <source>Prepaid: {term}</source>
        <translation>Vorausbezahlt: {term}</translation>
    </message>
    <message>
        <source>Prepaid terms</source>
        <translation>Vorausbezahlte Laufzeiten</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Barwert</translation>
    </message>
    <message>
        <source>Present value of the cost</source>
        <translation>Barwert der Kosten</translation>
    </message>
    <message>
        <source>present value of the cost / discounted tokens in millions</source>
        <translation>Barwert der Kosten / diskontierte Token in Millionen</translation>
    </message>
    <message>
        <source>Present value of: {what}</source>
        <translation>Barwert von: {what}</translation>
    </message>
    <message>
        <source>present value of all payments, plus what is held at the start, less what is left at the end</source>
        <translation>Barwert aller Zahlungen, zuzüglich des Bestands zu Beginn, abzüglich des Rests am Ende</translation>
    </message>
    <message>
        <source>Price of a node</source>
        <translation>Preis eines Knotens</translation>
    </message>
    <message>
        <source>Price of a node-hour</source>
        <translation>Preis einer Knotenstunde</translation>
    </message>
    <message>
        <source>price of a node-hour x trend of cloud prices x node-hours x share that price rules leave</source>
        <translation>Preis einer Knotenstunde x Trend der Cloudpreise x Knotenstunden x Anteil, den Preisregeln lassen</translation>
    </message>
    <message>
        <source>price of a node-hour x trend of cloud prices x node-hours</source>
        <translation>Preis einer Knotenstunde x Trend der Cloudpreise x Knotenstunden</translation>
    </message>
    <message>
        <source>Price paid for the nodes in force</source>
        <translation>Bezahlter Preis der Knoten in Betrieb</translation>
    </message>
    <message>
        <source>price paid for the nodes in force x maintenance rate / 12</source>
        <translation>Preis der Knoten in Betrieb x Wartungssatz / 12</translation>
    </message>
    <message>
        <source>price x trend of cloud prices x node-hours</source>
        <translation>Preis x Trend der Cloudpreise x Knotenstunden</translation>
    </message>
    <message>
        <source>price x trend of cloud prices x node-hours x share that price rules leave</source>
        <translation>Preis x Trend der Cloudpreise x Knotenstunden x Anteil, den Preisregeln lassen</translation>
    </message>
    <message>
        <source>Price of a useful spot hour</source>
        <translation>Preis einer nutzbaren Spot-Stunde</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Tilgung</translation>
    </message>
    <message>
        <source>Provisioned GPU-hours</source>
        <translation>Bereitgestellte GPU-Stunden</translation>
    </message>
    <message>
        <source>provisioned GPU-hours / GPUs per node</source>
        <translation>bereitgestellte GPU-Stunden / GPUs pro Knoten</translation>
    </message>
    <message>
        <source>provisioned GPU-hours that are neither busy nor wasted otherwise: the price of the latency targets</source>
        <translation>bereitgestellte GPU-Stunden, die weder ausgelastet noch sonst verschwendet sind: der Preis der Latenzziele</translation>
    </message>
    <message>
        <source>provisioned node-hours beyond what is owned, committed or on spot</source>
        <translation>bereitgestellte Knotenstunden über Eigenes, Reserviertes und Spot hinaus</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Purchases and fees</source>
        <translation>Käufe und Vorauszahlungen</translation>
    </message>
    <message>
        <source>purchases, prepaid terms and one-off costs</source>
        <translation>Käufe, vorausbezahlte Laufzeiten und Einmalkosten</translation>
    </message>
    <message>
        <source>that reaches a fleet, and without a rate</source>
        <translation>die eine Flotte erreicht, und ohne Durchsatz</translation>
    </message>
    <message>
        <source>received</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <source>Remaining obligations</source>
        <translation>Verbleibende Verpflichtungen</translation>
    </message>
    <message>
        <source>rent of a kW x owned nodes x power of one</source>
        <translation>Miete pro kW x eigene Knoten x Leistung eines Knotens</translation>
    </message>
    <message>
        <source>Rented hours at contracted prices</source>
        <translation>Mietstunden zu Vertragspreisen</translation>
    </message>
    <message>
        <source>Rented hours at list prices</source>
        <translation>Mietstunden zu Listenpreisen</translation>
    </message>
    <message>
        <source>Rented nodes</source>
        <translation>Gemietete Knoten</translation>
    </message>
    <message>
        <source>Renting</source>
        <translation>Miete</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>requests per second x 3,600 x 730 hours</source>
        <translation>Anfragen pro Sekunde x 3.600 x 730 Stunden</translation>
    </message>
    <message>
        <source>requests x mean GPUs per request of the others</source>
        <translation>Anfragen x mittlere GPUs pro Anfrage der übrigen</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>requests x share sent to the API x cost of a request</source>
        <translation>Anfragen x an die API gesendeter Anteil x Kosten einer Anfrage</translation>
    </message>
    <message>
        <source>requests x tokens of one</source>
        <translation>Anfragen x Token einer Anfrage</translation>
    </message>
    <message>
        <source>Resale</source>
        <translation>Weiterverkauf</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Residual share</source>
        <translation>Restwertanteil</translation>
    </message>
    <message>
        <source>Response cache</source>
        <translation>Antwortcache</translation>
    </message>
    <message>
        <source>a row of the cash flow</source>
        <translation>eine Zeile des Zahlungsstroms</translation>
    </message>
    <message>
        <source>all rows of the arm</source>
        <translation>alle Zeilen des Arms</translation>
    </message>
    <message>
        <source>rows of owning less rows of renting; received is positive</source>
        <translation>Zeilen des Kaufs minus Zeilen der Miete; Einzahlungen sind positiv</translation>
    </message>
    <message>
        <source>Running cost</source>
        <translation>Laufende Kosten</translation>
    </message>
    <message>
        <source>running cost, commitments and what owned nodes lose</source>
        <translation>laufende Kosten, Reservierungen und Wertverlust eigener Knoten</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Sale of {lot}</source>
        <translation>Verkauf von {lot}</translation>
    </message>
    <message>
        <source>Saved up to month {month}</source>
        <translation>Bis Monat {month} gespart</translation>
    </message>
    <message>
        <source>Seconds per hour</source>
        <translation>Sekunden pro Stunde</translation>
    </message>
    <message>
        <source>1 less the share of the load that is not served</source>
        <translation>1 minus der Anteil der Last, der nicht bedient wird</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>its share of the fleets that serve it, by GPUs used, and what it causes directly</source>
        <translation>sein Anteil an den Flotten, die ihn bedienen, nach genutzten GPUs, und was er direkt verursacht</translation>
    </message>
    <message>
        <source>Share of the GPUs used</source>
        <translation>Anteil der genutzten GPUs</translation>
    </message>
    <message>
        <source>Share of the list price that is paid</source>
        <translation>Bezahlter Anteil des Listenpreises</translation>
    </message>
    <message>
        <source>Share not served</source>
        <translation>Nicht bedienter Anteil</translation>
    </message>
    <message>
        <source>Share of the fleet {fleet}</source>
        <translation>Anteil an der Flotte {fleet}</translation>
    </message>
    <message>
        <source>Share of all owned nodes</source>
        <translation>Anteil an allen eigenen Knoten</translation>
    </message>
    <message>
        <source>Share sent to the API</source>
        <translation>An die API gesendeter Anteil</translation>
    </message>
    <message>
        <source>Share served</source>
        <translation>Bedienter Anteil</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Vorzeichen</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Software of owned nodes</source>
        <translation>Software eigener Knoten</translation>
    </message>
    <message>
        <source>Software of rented nodes</source>
        <translation>Software gemieteter Knoten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Stellfläche</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Spot cost</source>
        <translation>Spot-Kosten</translation>
    </message>
    <message>
        <source>Spot node-hours</source>
        <translation>Spot-Knotenstunden</translation>
    </message>
    <message>
        <source>Spot price</source>
        <translation>Spot-Preis</translation>
    </message>
    <message>
        <source>spot price x work done twice</source>
        <translation>Spot-Preis x doppelt geleistete Arbeit</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>staff x count</source>
        <translation>Personal x Anzahl</translation>
    </message>
    <message>
        <source>Staff for owning at all</source>
        <translation>Personal für den Eigenbetrieb</translation>
    </message>
    <message>
        <source>Staff per owned node</source>
        <translation>Personal pro eigenem Knoten</translation>
    </message>
    <message>
        <source>Staff per rented node</source>
        <translation>Personal pro gemietetem Knoten</translation>
    </message>
    <message>
        <source>Sum of the discount factors</source>
        <translation>Summe der Diskontfaktoren</translation>
    </message>
    <message>
        <source>sum of the flows</source>
        <translation>Summe der Zahlungen</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Tax on worth</source>
        <translation>Steuer auf den Wert</translation>
    </message>
    <message>
        <source>Term from month {month}</source>
        <translation>Laufzeit ab Monat {month}</translation>
    </message>
    <message>
        <source>{count} nodes for {months} months from month {start}</source>
        <translation>{count} Knoten für {months} Monate ab Monat {start}</translation>
    </message>
    <message>
        <source>terms in force paid monthly, and terms that begin and are paid at once</source>
        <translation>laufende, monatlich bezahlte Reservierungen und solche, die beginnen und im Voraus bezahlt werden</translation>
    </message>
    <message>
        <source>to the end of the month</source>
        <translation>bis zum Ende des Monats</translation>
    </message>
    <message>
        <source>to the start of the month</source>
        <translation>bis zum Anfang des Monats</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Tokens per request</source>
        <translation>Token pro Anfrage</translation>
    </message>
    <message>
        <source>tokens of a request x price per million tokens / 1,000,000 x trend of API prices, after price rules</source>
        <translation>Token einer Anfrage x Preis pro Million Token / 1.000.000 x Trend der API-Preise, nach Preisregeln</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>(1 + yearly trend) ^ (months / 12)</source>
        <translation>(1 + Jahrestrend) ^ (Monate / 12)</translation>
    </message>
    <message>
        <source>Unused commitments</source>
        <translation>Ungenutzte Reservierungen</translation>
    </message>
    <message>
        <source>Prepaid terms and one-off costs</source>
        <translation>Vorausbezahlte Laufzeiten und Einmalkosten</translation>
    </message>
    <message>
        <source>used or not</source>
        <translation>genutzt oder nicht</translation>
    </message>
    <message>
        <source>Useful hour</source>
        <translation>Nutzbare Stunde</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>what was paid, or the purchase price with its trend and the shares of network and facility</source>
        <translation>was bezahlt wurde, oder der Kaufpreis mit seinem Trend und den Anteilen für Netzwerk und Anlage</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Verschwendung</translation>
    </message>
    <message>
        <source>wasted GPU-hours x cost of one</source>
        <translation>verschwendete GPU-Stunden x Kosten einer GPU-Stunde</translation>
    </message>
    <message>
        <source>the whole load</source>
        <translation>die ganze Last</translation>
    </message>
    <message>
        <source>the whole term at once</source>
        <translation>die ganze Laufzeit auf einmal</translation>
    </message>
    <message>
        <source>Work done twice</source>
        <translation>Doppelt geleistete Arbeit</translation>
    </message>
    <message>
        <source>1 + interruptions per hour x hours lost by one</source>
        <translation>1 + Unterbrechungen pro Stunde x dabei verlorene Stunden</translation>
    </message>
    <message>
        <source>what the workloads bear, and what none of them does</source>
        <translation>was die Workloads tragen und was keiner von ihnen trägt</translation>
    </message>
    <message>
        <source>of all workloads whose requests are served</source>
        <translation>aller Workloads, deren Anfragen bedient werden</translation>
    </message>
    <message>
        <source>Worth at the end</source>
        <translation>Wert am Ende</translation>
    </message>
    <message>
        <source>Worth at the end, discounted</source>
        <translation>Wert am Ende, diskontiert</translation>
    </message>
    <message>
        <source>worth at the first month less worth at the last</source>
        <translation>Wert im ersten Monat minus Wert im letzten</translation>
    </message>
    <message>
        <source>Worth lost</source>
        <translation>Wertverlust</translation>
    </message>
    <message>
        <source>worth lost within the plan / months</source>
        <translation>Wertverlust im Plan / Monate</translation>
    </message>
    <message>
        <source>Worth of {lot} at month {month}</source>
        <translation>Wert von {lot} in Monat {month}</translation>
    </message>
    <message>
        <source>worth reduces cost</source>
        <translation>Wert mindert Kosten</translation>
    </message>
    <message>
        <source>Worth at the start</source>
        <translation>Wert zu Beginn</translation>
    </message>
    <message>
        <source>Yearly trend</source>
        <translation>Jahrestrend</translation>
    </message>
    <message>
        <source>There are no figures: the plan is refused, and the problems say why.</source>
        <translation>Es gibt keine Zahlen: Der Plan wird abgelehnt; die Probleme sagen, warum.</translation>
    </message>
    <message>
        <source>There is nothing to serve yet: add a workload.</source>
        <translation>Noch gibt es nichts zu bedienen: Fügen Sie einen Workload hinzu.</translation>
    </message>
    <message>
        <source>Nothing is asked for yet: give a workload requests per second.</source>
        <translation>Noch wird nichts angefragt: Geben Sie einem Workload Anfragen pro Sekunde.</translation>
    </message>
    <message>
        <source>Incomplete: {place} is not in these figures.</source>
        <translation>Unvollständig: {place} fehlt in diesen Zahlen.</translation>
    </message>
    <message>
        <source>Incomplete: {place} and {count} more are not in these figures.</source>
        <translation>Unvollständig: {place} und {count} weitere fehlen in diesen Zahlen.</translation>
    </message>
    <message>
        <source>{share} of the load is turned away, so these figures look too good.</source>
        <translation>{share} der Last werden abgewiesen, daher wirken diese Zahlen zu gut.</translation>
    </message>
    <message>
        <source>All of the demand goes to APIs: no GPU is needed for it.</source>
        <translation>Der ganze Bedarf geht an APIs: Dafür braucht es keine GPU.</translation>
    </message>
    <message>
        <source>The demand reaches no node: caches answer it, or its rate is not known.</source>
        <translation>Der Bedarf erreicht keinen Knoten: Caches beantworten ihn, oder sein Durchsatz ist unbekannt.</translation>
    </message>
    <message>
        <source>No GPU is provisioned: nothing that is asked for runs on one.</source>
        <translation>Keine GPU ist bereitgestellt: Nichts Angefragtes läuft auf einer.</translation>
    </message>
    <message>
        <source>{fleet} provides {gpus} on average and is busy {busy} of the time; {avoidable} of its cost is paid for more than the targets need.</source>
        <translation>{fleet} stellt im Mittel {gpus} bereit und ist {busy} der Zeit ausgelastet; {avoidable} der Kosten gehen über das hinaus, was die Ziele brauchen.</translation>
    </message>
    <message>
        <source>{count} fleets provide {gpus} on average and are busy {busy} of the time; {fleet} is the least busy, at {least}.</source>
        <translation>{count} Flotten stellen im Mittel {gpus} bereit und sind {busy} der Zeit ausgelastet; am wenigsten {fleet} mit {least}.</translation>
    </message>
    <message>
        <source>Nothing costs anything: no price is known for what is used.</source>
        <translation>Nichts kostet etwas: Für das Genutzte ist kein Preis bekannt.</translation>
    </message>
    <message>
        <source>The plan costs {monthly}, levelised, and {total} in {months}; {share} of it is for {part}.</source>
        <translation>Der Plan kostet geglättet {monthly} und {total} in {months}; {share} davon entfallen auf {part}.</translation>
    </message>
    <message>
        <source>on-demand nodes</source>
        <translation>On-Demand-Knoten</translation>
    </message>
    <message>
        <source>spot nodes</source>
        <translation>Spot-Knoten</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>owned nodes</source>
        <translation>eigene Knoten</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>APIs</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>It is {amount} over its budget in all.</source>
        <translation>Insgesamt liegt er {amount} über dem Budget.</translation>
    </message>
    <message>
        <source>It stays {amount} under its budget in all.</source>
        <translation>Insgesamt bleibt er {amount} unter dem Budget.</translation>
    </message>
    <message>
        <source>There is nothing to compare: no node type in use has a purchase price.</source>
        <translation>Es gibt nichts zu vergleichen: Kein genutzter Knotentyp hat einen Kaufpreis.</translation>
    </message>
    <message>
        <source>there is no outlay to pay back</source>
        <translation>es gibt keine Ausgabe, die zurückkommen müsste</translation>
    </message>
    <message>
        <source>the outlay comes back only by selling the nodes at the end</source>
        <translation>die Ausgabe kommt nur durch den Verkauf der Knoten am Ende zurück</translation>
    </message>
    <message>
        <source>the outlay comes back only after the plan, in about {months}</source>
        <translation>die Ausgabe kommt erst nach dem Plan zurück, in etwa {months}</translation>
    </message>
    <message>
        <source>the outlay comes back in {months}</source>
        <translation>die Ausgabe ist nach {months} zurück</translation>
    </message>
    <message>
        <source>the outlay never comes back</source>
        <translation>die Ausgabe kommt nie zurück</translation>
    </message>
    <message>
        <source>This mix costs {now}; the cheapest one is being searched for.</source>
        <translation>Dieser Mix kostet {now}; der günstigste wird noch gesucht.</translation>
    </message>
    <message>
        <source>No mix of terms and owned nodes serves this demand for less than {now}.</source>
        <translation>Kein Mix aus Laufzeiten und eigenen Knoten bedient diesen Bedarf für weniger als {now}.</translation>
    </message>
    <message>
        <source>This mix costs {now}; the cheapest mix for the same demand costs {cheapest}, which saves {saving} ({share}).</source>
        <translation>Dieser Mix kostet {now}; der günstigste für denselben Bedarf kostet {cheapest} und spart {saving} ({share}).</translation>
    </message>
    <message>
        <source>This mix costs {saving} less than the cheapest one counts, but leaves {obligations} to pay after the plan.</source>
        <translation>Dieser Mix kostet {saving} weniger als der günstigste gerechnet, lässt aber {obligations} nach dem Plan zu zahlen.</translation>
    </message>
    <message>
        <source>How sure the cost is, is not known until uncertain inputs are tried.</source>
        <translation>Wie sicher die Kosten sind, ist erst bekannt, wenn unsichere Eingaben durchgespielt sind.</translation>
    </message>
    <message>
        <source>Eight futures in ten cost between {low} and {high}; {share} of all cost more than the plan&apos;s own {own}.</source>
        <translation>Acht von zehn Zukünften kosten zwischen {low} und {high}; {share} aller kosten mehr als die {own} des Plans.</translation>
    </message>
    <message>
        <source>+{change}.</source>
        <translation>+{change}.</translation>
    </message>
    <message>
        <source>−{change}.</source>
        <translation>−{change}.</translation>
    </message>
    <message>
        <source>+{change}: {what} +{part}.</source>
        <translation>+{change}: {what} +{part}.</translation>
    </message>
    <message>
        <source>−{change}: {what} −{part}.</source>
        <translation>−{change}: {what} −{part}.</translation>
    </message>
    <message>
        <source>+{change}: {what} +{part}; busiest hour {nodes} → {now}.</source>
        <translation>+{change}: {what} +{part}; stärkste Stunde {nodes} → {now}.</translation>
    </message>
    <message>
        <source>−{change}: {what} −{part}; busiest hour {nodes} → {now}.</source>
        <translation>−{change}: {what} −{part}; stärkste Stunde {nodes} → {now}.</translation>
    </message>
    <message>
        <source>The cost stays; {share} more of the load is turned away.</source>
        <translation>Die Kosten bleiben; {share} mehr der Last werden abgewiesen.</translation>
    </message>
    <message>
        <source>The cost stays; {share} less of the load is turned away.</source>
        <translation>Die Kosten bleiben; {share} weniger der Last werden abgewiesen.</translation>
    </message>
    <message>
        <source>Avoidable waste per month</source>
        <translation>Vermeidbare Verschwendung pro Monat</translation>
    </message>
    <message>
        <source>what could be saved without serving less; headroom is a service level and no part</source>
        <translation>was sich sparen ließe, ohne weniger zu bedienen; Reserve ist ein Servicelevel und gehört nicht dazu</translation>
    </message>
    <message>
        <source>Mix above the cheapest</source>
        <translation>Mix über dem günstigsten</translation>
    </message>
    <message>
        <source>Mismatch of workloads and node types</source>
        <translation>Unpassende Knotentypen</translation>
    </message>
    <message>
        <source>mean of the months: provisioned GPU-hours beyond the need x amortised cost of one</source>
        <translation>Mittel der Monate: bereitgestellte GPU-Stunden über den Bedarf hinaus x periodisierte Kosten einer GPU-Stunde</translation>
    </message>
    <message>
        <source>mean of the months: GPU-hours owned or committed that nothing asks for x amortised cost of one</source>
        <translation>Mittel der Monate: eigene oder reservierte, von nichts gefragte GPU-Stunden x periodisierte Kosten einer GPU-Stunde</translation>
    </message>
    <message>
        <source>cost above the cheapest mix of terms and owned nodes for the same need</source>
        <translation>Kosten über dem günstigsten Mix aus Laufzeiten und eigenen Knoten für denselben Bedarf</translation>
    </message>
    <message>
        <source>cost of the cheapest mix above that on the plan&apos;s cheapest node types that serve as much</source>
        <translation>Kosten des günstigsten Mix über denen auf den günstigsten Knotentypen des Plans, die ebenso viel bedienen</translation>
    </message>
    <message>
        <source>Saved beyond what is wasted less</source>
        <translation>Ersparnis über die geringere Verschwendung hinaus</translation>
    </message>
    <message>
        <source>cost before less cost after less what is wasted less</source>
        <translation>Kosten vorher minus Kosten nachher minus geringere Verschwendung</translation>
    </message>
    <message>
        <source>Wasted less</source>
        <translation>Geringere Verschwendung</translation>
    </message>
    <message>
        <source>counted with the waste already, so it counts once</source>
        <translation>bei der Verschwendung schon gezählt und daher nur einmal</translation>
    </message>
    <message>
        <source>Change of the waste</source>
        <translation>Änderung der Verschwendung</translation>
    </message>
    <message>
        <source>before less after</source>
        <translation>vorher minus nachher</translation>
    </message>
    <message>
        <source>Monthly cost now</source>
        <translation>Monatskosten jetzt</translation>
    </message>
    <message>
        <source>Monthly cost with the cheapest mix</source>
        <translation>Monatskosten mit dem günstigsten Mix</translation>
    </message>
    <message>
        <source>Monthly cost on the cheapest node types</source>
        <translation>Monatskosten auf den günstigsten Knotentypen</translation>
    </message>
    <message>
        <source>levelised, by evaluating the plan</source>
        <translation>geglättet, durch Auswerten des Plans</translation>
    </message>
    <message>
        <source>Over-provisioning and unused commitments now</source>
        <translation>Überbereitstellung und ungenutzte Reservierungen jetzt</translation>
    </message>
    <message>
        <source>Over-provisioning and unused commitments of the cheapest mix</source>
        <translation>Überbereitstellung und ungenutzte Reservierungen des günstigsten Mix</translation>
    </message>
    <message>
        <source>Over-provisioning and unused commitments on the cheapest node types</source>
        <translation>Überbereitstellung und ungenutzte Reservierungen auf den günstigsten Knotentypen</translation>
    </message>
    <message>
        <source>mean of the months</source>
        <translation>Mittel der Monate</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Owning pays: against {arm}, {nodes} save {amount} over {months}, in today&apos;s money; {payback}.</source>
        <translation>Der Kauf lohnt sich: Gegen {arm} sparen {nodes} in {months} heutige {amount}; {payback}.</translation>
    </message>
    <message>
        <source>Owning would pay: against {arm}, {nodes} would save {amount} over {months}, in today&apos;s money; {payback}.</source>
        <translation>Der Kauf würde sich lohnen: Gegen {arm} sparten {nodes} in {months} heutige {amount}; {payback}.</translation>
    </message>
    <message>
        <source>Renting stays cheaper: owning {nodes} costs {amount} more over {months} than {arm}, in today&apos;s money; {payback}.</source>
        <translation>Mieten bleibt günstiger: Der Kauf ({nodes}) kostet in {months} heutige {amount} mehr als {arm}; {payback}.</translation>
    </message>
    <message>
        <source>Renting stays cheaper: owning {nodes} would cost {amount} more over {months} than {arm}, in today&apos;s money; {payback}.</source>
        <translation>Mieten bleibt günstiger: Der Kauf ({nodes}) würde in {months} heutige {amount} mehr kosten als {arm}; {payback}.</translation>
    </message>
    <message>
        <source>Renting stays cheaper: owning {nodes} costs {amount} more over {months} than {arm}, because they are busy {now} of the time; above {breakEven} it pays.</source>
        <translation>Mieten bleibt günstiger: Der Kauf ({nodes}) kostet in {months} {amount} mehr als {arm}, weil die Auslastung {now} beträgt; über {breakEven} lohnt er sich.</translation>
    </message>
    <message>
        <source>Renting stays cheaper: owning {nodes} would cost {amount} more over {months} than {arm}, because they would be busy {now} of the time; above {breakEven} it pays.</source>
        <translation>Mieten bleibt günstiger: Der Kauf ({nodes}) würde in {months} {amount} mehr kosten als {arm}, weil die Auslastung {now} betrüge; über {breakEven} lohnt er sich.</translation>
    </message>
    <message>
        <source>this scenario without owned nodes</source>
        <translation>dieses Szenario ohne eigene Knoten</translation>
    </message>
    <message>
        <source>the scenario {scenario}</source>
        <translation>das Szenario {scenario}</translation>
    </message>
    <message>
        <source>Demand is steady: it keeps {first} busy, and its busiest hour needs {nodes}.</source>
        <translation>Der Bedarf ist stetig: Er lastet {first} aus; die stärkste Stunde braucht {nodes}.</translation>
    </message>
    <message>
        <source>Demand grows from {first} to {last} busy GPUs by {month}; its busiest hour needs {nodes} now and {lastNodes} then.</source>
        <translation>Der Bedarf wächst bis {month} von {first} auf {last} ausgelastete GPUs; die stärkste Stunde braucht jetzt {nodes}, dann {lastNodes}.</translation>
    </message>
    <message>
        <source>Demand falls from {first} to {last} busy GPUs by {month}; its busiest hour needs {nodes} now and {lastNodes} then.</source>
        <translation>Der Bedarf sinkt bis {month} von {first} auf {last} ausgelastete GPUs; die stärkste Stunde braucht jetzt {nodes}, dann {lastNodes}.</translation>
    </message>
    <message>
        <source>the cheapest way to rent all nodes (the others stay rented as they are here)</source>
        <translation>die günstigste Art, alle Knoten zu mieten (die übrigen bleiben hier gemietet wie bisher)</translation>
    </message>
    <message>
        <source>Owning would pay if the other nodes were rented as cheaply as they can be: {nodes} would save {amount} over {months} against the cheapest way to rent them all, in today&apos;s money; {payback}. With the other nodes as they are here it would cost {asIs} more.</source>
        <translation>Eigentum würde sich lohnen, wenn die übrigen Knoten so günstig wie möglich gemietet würden: {nodes} würden über {months} gegenüber der günstigsten Miete aller Knoten {amount} sparen, in heutigem Geld; {payback}. Mit den übrigen Knoten wie hier würde es {asIs} mehr kosten.</translation>
    </message>
    <message>
        <source>Renting stays cheaper: even with the other nodes rented as cheaply as they can be, owning {nodes} would cost {amount} more over {months} than the cheapest way to rent them all, in today&apos;s money; {payback}.</source>
        <translation>Mieten bleibt günstiger: Selbst wenn die übrigen Knoten so günstig wie möglich gemietet würden, würde Eigentum an {nodes} über {months} {amount} mehr kosten als die günstigste Miete aller Knoten, in heutigem Geld; {payback}.</translation>
    </message>
    <message>
        <source>Saved against the base of the scenario, in today&apos;s money</source>
        <translation>Gegen die Basis des Szenarios gespart, in heutigem Geld</translation>
    </message>
    <message>
        <source>Most nodes needed, of all fleets</source>
        <translation>Höchster Bedarf an Knoten, aller Flotten</translation>
    </message>
    <message>
        <source>Most nodes needed of {fleet}</source>
        <translation>Höchster Bedarf an Knoten von {fleet}</translation>
    </message>
    <message>
        <source>the largest of the months</source>
        <translation>der größte der Monate</translation>
    </message>
    <message>
        <source>the fleets, each at its own peak</source>
        <translation>die Flotten, jede an ihrer eigenen Spitze</translation>
    </message>
    <message>
        <source>Cash in fiscal year {year}</source>
        <translation>Zahlungen im Geschäftsjahr {year}</translation>
    </message>
    <message>
        <source>Cash in month {month} of the plan</source>
        <translation>Zahlungen im {month}. Monat des Plans</translation>
    </message>
    <message>
        <source>Cash of the whole plan</source>
        <translation>Zahlungen des ganzen Plans</translation>
    </message>
    <message>
        <source>the months of the fiscal year that are in the plan</source>
        <translation>die Monate des Geschäftsjahrs, die im Plan liegen</translation>
    </message>
    <message>
        <source>the fiscal years</source>
        <translation>die Geschäftsjahre</translation>
    </message>
    <message>
        <source>its months</source>
        <translation>seine Monate</translation>
    </message>
    <message>
        <source>{what}, as planned</source>
        <translation>{what}, wie geplant</translation>
    </message>
    <message>
        <source>with every input at the plan&apos;s own value</source>
        <translation>mit jeder Eingabe beim Wert des Plans</translation>
    </message>
    <message>
        <source>{what}, mean of the trials</source>
        <translation>{what}, Mittel der Versuche</translation>
    </message>
    <message>
        <source>All trials, added up</source>
        <translation>Alle Versuche, zusammengezählt</translation>
    </message>
    <message>
        <source>sum of the trials / their number</source>
        <translation>Summe der Versuche / ihre Zahl</translation>
    </message>
    <message>
        <source>added up</source>
        <translation>zusammengezählt</translation>
    </message>
    <message>
        <source>Number of trials</source>
        <translation>Zahl der Versuche</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>{what}, mean of the worst 5 %</source>
        <translation>{what}, Mittel der schlechtesten 5 %</translation>
    </message>
    <message>
        <source>The worst trials, added up</source>
        <translation>Die schlechtesten Versuche, zusammengezählt</translation>
    </message>
    <message>
        <source>sum of the worst twentieth of the trials / their number</source>
        <translation>Summe des schlechtesten Zwanzigstels der Versuche / ihre Zahl</translation>
    </message>
    <message>
        <source>{what}, P{percentile}</source>
        <translation>{what}, P{percentile}</translation>
    </message>
    <message>
        <source>{percentile} % of the {trials} trials with a figure are no higher; linear between two trials</source>
        <translation>{percentile} % der {trials} Versuche mit einer Zahl liegen nicht höher; gerade zwischen zwei Versuchen</translation>
    </message>
    <message>
        <source>Trial {trial}, place {place} from below</source>
        <translation>Versuch {trial}, Platz {place} von unten</translation>
    </message>
    <message>
        <source>the plan evaluated with the inputs of this trial</source>
        <translation>der Plan, berechnet mit den Eingaben dieses Versuchs</translation>
    </message>
    <message>
        <source>{uncertainty}</source>
        <translation>{uncertainty}</translation>
    </message>
    <message>
        <source>drawn for this trial</source>
        <translation>für diesen Versuch gezogen</translation>
    </message>
    <message>
        <source>Step to the next trial</source>
        <translation>Schritt zum nächsten Versuch</translation>
    </message>
    <message>
        <source>the next trial less this one</source>
        <translation>der nächste Versuch minus dieser</translation>
    </message>
    <message>
        <source>On the way to the next trial</source>
        <translation>Auf dem Weg zum nächsten Versuch</translation>
    </message>
    <message>
        <source>share of the way x step</source>
        <translation>Anteil des Wegs x Schritt</translation>
    </message>
    <message>
        <source>Share of the way</source>
        <translation>Anteil des Wegs</translation>
    </message>
    <message>
        <source>Share of trials in which {what} is at most {bound}</source>
        <translation>Anteil der Versuche mit höchstens {bound}: {what}</translation>
    </message>
    <message>
        <source>Share of trials in which {what} is over {bound}</source>
        <translation>Anteil der Versuche mit mehr als {bound}: {what}</translation>
    </message>
    <message>
        <source>Trials at most {bound}</source>
        <translation>Versuche mit höchstens {bound}</translation>
    </message>
    <message>
        <source>Trials over {bound}</source>
        <translation>Versuche mit mehr als {bound}</translation>
    </message>
    <message>
        <source>Trials with a figure</source>
        <translation>Versuche mit einer Zahl</translation>
    </message>
    <message>
        <source>trials for which it holds / trials with a figure</source>
        <translation>Versuche, in denen es zutrifft / Versuche mit einer Zahl</translation>
    </message>
    <message>
        <source>Rent of {fleet}</source>
        <translation>Miete von {fleet}</translation>
    </message>
    <message>
        <source>Rented GPU-hours of {fleet}</source>
        <translation>Gemietete GPU-Stunden von {fleet}</translation>
    </message>
    <message>
        <source>of the arm that rents, at the break-even factor</source>
        <translation>des Wegs, der mietet, beim Faktor der Gewinnschwelle</translation>
    </message>
    <message>
        <source>Rent at which owning is worth the same</source>
        <translation>Miete, bei der Eigentum gleich viel wert ist</translation>
    </message>
    <message>
        <source>rent / rented GPU-hours, over the plan</source>
        <translation>Miete / gemietete GPU-Stunden, über den Plan</translation>
    </message>
    <message>
        <source>Rent over the plan</source>
        <translation>Miete über den Plan</translation>
    </message>
    <message>
        <source>Rented GPU-hours over the plan</source>
        <translation>Gemietete GPU-Stunden über den Plan</translation>
    </message>
    <message>
        <source>Busy GPU-hours of {fleet}</source>
        <translation>Ausgelastete GPU-Stunden von {fleet}</translation>
    </message>
    <message>
        <source>Provisioned GPU-hours of {fleet}</source>
        <translation>Bereitgestellte GPU-Stunden von {fleet}</translation>
    </message>
    <message>
        <source>in the months with owned nodes, at the break-even factor</source>
        <translation>in den Monaten mit eigenen Knoten, beim Faktor der Gewinnschwelle</translation>
    </message>
    <message>
        <source>Utilisation at which owning is worth the same</source>
        <translation>Auslastung, bei der Eigentum gleich viel wert ist</translation>
    </message>
    <message>
        <source>Rent per month at which owning is worth the same</source>
        <translation>Miete im Monat, bei der Eigentum gleich viel wert ist</translation>
    </message>
    <message>
        <source>cash of the plan / its months</source>
        <translation>Zahlungen des Plans / seine Monate</translation>
    </message>
    <message>
        <source>Months of the plan</source>
        <translation>Monate des Plans</translation>
    </message>
    <message>
        <source>Factor on rented prices at which owning is worth the same</source>
        <translation>Faktor auf Mietpreise, bei dem Eigentum gleich viel wert ist</translation>
    </message>
    <message>
        <source>Factor on demand at which owning is worth the same</source>
        <translation>Faktor auf die Nachfrage, bei dem Eigentum gleich viel wert ist</translation>
    </message>
    <message>
        <source>the factor nearest to 1 at which owning against renting is worth nothing; purchases are held</source>
        <translation>der Faktor am nächsten bei 1, bei dem Kauf gegen Miete nichts wert ist; Käufe bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Own against rent as planned, net present value</source>
        <translation>Kauf gegen Miete wie geplant, Kapitalwert</translation>
    </message>
    <message>
        <source>with the factor 1</source>
        <translation>mit dem Faktor 1</translation>
    </message>
    <message>
        <source>Own against rent at the factor, net present value</source>
        <translation>Kauf gegen Miete beim Faktor, Kapitalwert</translation>
    </message>
    <message>
        <source>zero, or where whole nodes let it jump across zero</source>
        <translation>null, oder wo ganze Knoten ihn über null springen lassen</translation>
    </message>
    <message>
        <source>All AI spend</source>
        <translation>Alle KI-Ausgaben</translation>
    </message>
    <message>
        <source>the plan evaluated with every input at its P50</source>
        <translation>der Plan, mit jeder Eingabe auf ihrem P50 berechnet</translation>
    </message>
    <message>
        <source>1 less spot price / on-demand price</source>
        <translation>1 minus Spot-Preis / On-Demand-Preis</translation>
    </message>
    <message>
        <source>1 less what is left</source>
        <translation>1 minus das, was bleibt</translation>
    </message>
    <message>
        <source>amortised cost of the plan that is compared, in the month</source>
        <translation>periodisierte Kosten des verglichenen Plans im Monat</translation>
    </message>
    <message>
        <source>API price after two years, as a share of today&apos;s</source>
        <translation>API-Preis nach zwei Jahren, als Anteil des heutigen</translation>
    </message>
    <message>
        <source>Fall of API prices in two years</source>
        <translation>Rückgang der API-Preise in zwei Jahren</translation>
    </message>
    <message>
        <source>Cost of fiscal year {year} at completion</source>
        <translation>Kosten des Geschäftsjahres {year} bei Abschluss</translation>
    </message>
    <message>
        <source>of a request at its full length</source>
        <translation>einer Anfrage in voller Länge</translation>
    </message>
    <message>
        <source>with the input at its quantile less with all at P50</source>
        <translation>mit der Eingabe auf ihrem Quantil minus mit allen auf P50</translation>
    </message>
    <message>
        <source>After {others} of the other changes</source>
        <translation>Nach {others} der anderen Änderungen</translation>
    </message>
    <message>
        <source>Billed hours at the planned price</source>
        <translation>Abgerechnete Stunden zum geplanten Preis</translation>
    </message>
    <message>
        <source>billed less what was billed of units that are planned, too</source>
        <translation>abgerechnet minus das, was für auch geplante Einheiten abgerechnet wurde</translation>
    </message>
    <message>
        <source>Billed cost</source>
        <translation>Abgerechnete Kosten</translation>
    </message>
    <message>
        <source>Billed GPU-hours</source>
        <translation>Abgerechnete GPU-Stunden</translation>
    </message>
    <message>
        <source>billed GPU-hours x planned price</source>
        <translation>abgerechnete GPU-Stunden x geplanter Preis</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>billed less billed hours at the planned price</source>
        <translation>abgerechnet minus abgerechnete Stunden zum geplanten Preis</translation>
    </message>
    <message>
        <source>Billed less planned</source>
        <translation>Abgerechnet minus geplant</translation>
    </message>
    <message>
        <source>billed cost less planned cost</source>
        <translation>abgerechnete minus geplante Kosten</translation>
    </message>
    <message>
        <source>billed less planned GPU-hours of units that are both</source>
        <translation>abgerechnete minus geplante GPU-Stunden der Einheiten, die beides sind</translation>
    </message>
    <message>
        <source>billed less planned hours at the billed volume</source>
        <translation>abgerechnete minus geplante Stunden bei der abgerechneten Menge</translation>
    </message>
    <message>
        <source>Billed of units that are planned, too</source>
        <translation>Abgerechnet für Einheiten, die auch geplant sind</translation>
    </message>
    <message>
        <source>billed cost / billed GPU-hours</source>
        <translation>abgerechnete Kosten / abgerechnete GPU-Stunden</translation>
    </message>
    <message>
        <source>billed / planned GPU-hours</source>
        <translation>abgerechnete / geplante GPU-Stunden</translation>
    </message>
    <message>
        <source>Volume against the plan</source>
        <translation>Menge gegenüber dem Plan</translation>
    </message>
    <message>
        <source>Billed per GPU-hour</source>
        <translation>Abgerechnet pro GPU-Stunde</translation>
    </message>
    <message>
        <source>what was billed, then what is planned, by month</source>
        <translation>was abgerechnet wurde, danach was geplant ist, nach Monaten</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>bytes read in a step / memory bandwidth x calibration</source>
        <translation>in einem Schritt gelesene Bytes / Speicherbandbreite x Kalibrierung</translation>
    </message>
    <message>
        <source>Hit rate of the response cache</source>
        <translation>Trefferquote des Antwortcaches</translation>
    </message>
    <message>
        <source>Calibration factor</source>
        <translation>Kalibrierfaktor</translation>
    </message>
    <message>
        <source>most requests that the serving model counts with</source>
        <translation>die meisten Anfragen, mit denen das Serving-Modell rechnet</translation>
    </message>
    <message>
        <source>{what}: change with {uncertainty} at P{percentile}</source>
        <translation>{what}: Änderung mit {uncertainty} auf P{percentile}</translation>
    </message>
    <message>
        <source>{what}: change of the mean by {uncertainty}</source>
        <translation>{what}: Änderung des Mittels durch {uncertainty}</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Elements of the plan</source>
        <translation>Elemente des Plans</translation>
    </message>
    <message>
        <source>the size that meets the targets at the lowest cost per request</source>
        <translation>die Größe, die die Ziele zu den niedrigsten Kosten je Anfrage erfüllt</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>cost after the change less cost before it</source>
        <translation>Kosten nach der Änderung minus Kosten davor</translation>
    </message>
    <message>
        <source>Cost after the change</source>
        <translation>Kosten nach der Änderung</translation>
    </message>
    <message>
        <source>Cost before the change</source>
        <translation>Kosten vor der Änderung</translation>
    </message>
    <message>
        <source>cost as it is less cost of the cheapest mix</source>
        <translation>Kosten, wie sie sind, minus Kosten des günstigsten Mixes</translation>
    </message>
    <message>
        <source>cost as it is less cost with the change alone</source>
        <translation>Kosten, wie sie sind, minus Kosten mit dieser Änderung allein</translation>
    </message>
    <message>
        <source>expected cost less the expected least cost of all mixes, trial by trial</source>
        <translation>erwartete Kosten minus die erwarteten niedrigsten Kosten aller Mixe, Versuch für Versuch</translation>
    </message>
    <message>
        <source>Cost of {scenario}</source>
        <translation>Kosten von {scenario}</translation>
    </message>
    <message>
        <source>monthly cost / monthly cost of the reference</source>
        <translation>Monatskosten / Monatskosten des Vergleichs</translation>
    </message>
    <message>
        <source>Cost with the change</source>
        <translation>Kosten mit der Änderung</translation>
    </message>
    <message>
        <source>Planned price above the mean</source>
        <translation>Geplanter Preis über dem Mittel</translation>
    </message>
    <message>
        <source>Discount for 1 year, {nodeType}</source>
        <translation>Rabatt für 1 Jahr, {nodeType}</translation>
    </message>
    <message>
        <source>Discount for 3 years, {nodeType}</source>
        <translation>Rabatt für 3 Jahre, {nodeType}</translation>
    </message>
    <message>
        <source>Discount of spot, {nodeType}</source>
        <translation>Spot-Rabatt, {nodeType}</translation>
    </message>
    <message>
        <source>each number of other changes is as frequent</source>
        <translation>jede Anzahl anderer Änderungen ist gleich häufig</translation>
    </message>
    <message>
        <source>effective cost of the bills, at the stated rates</source>
        <translation>effektive Kosten der Rechnungen, zu den angegebenen Kursen</translation>
    </message>
    <message>
        <source>the plan evaluated with this case written in; purchases are held</source>
        <translation>der Plan, mit diesem Fall berechnet; Käufe bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Erwartete Kosten</translation>
    </message>
    <message>
        <source>Expected least cost of all mixes</source>
        <translation>Erwartete niedrigste Kosten aller Mixe</translation>
    </message>
    <message>
        <source>Fair share of: {change}</source>
        <translation>Gerechter Anteil von: {change}</translation>
    </message>
    <message>
        <source>Requests that fit into memory</source>
        <translation>Anfragen, die in den Speicher passen</translation>
    </message>
    <message>
        <source>fitted to measurements; 1 without any</source>
        <translation>an Messungen angepasst; ohne Messungen 1</translation>
    </message>
    <message>
        <source>with this case written into the plan: {formula}</source>
        <translation>mit diesem Fall im Plan: {formula}</translation>
    </message>
    <message>
        <source>from the specifications of model and accelerator</source>
        <translation>aus den Daten von Modell und Beschleuniger</translation>
    </message>
    <message>
        <source>GPUs per replica</source>
        <translation>GPUs pro Replik</translation>
    </message>
    <message>
        <source>the higher of P10 and P90 less the lower</source>
        <translation>der höhere Wert bei P10 und P90 minus der niedrigere</translation>
    </message>
    <message>
        <source>mean where the input is in its highest tenth less where it is in its lowest</source>
        <translation>Mittel, wo die Eingabe in ihrem höchsten Zehntel liegt, minus wo sie im niedrigsten liegt</translation>
    </message>
    <message>
        <source>Node-hours needed</source>
        <translation>Benötigte Knotenstunden</translation>
    </message>
    <message>
        <source>of a week, summed over the months</source>
        <translation>einer Woche, über die Monate summiert</translation>
    </message>
    <message>
        <source>Node-hours paid</source>
        <translation>Bezahlte Knotenstunden</translation>
    </message>
    <message>
        <source>Node-hours used</source>
        <translation>Genutzte Knotenstunden</translation>
    </message>
    <message>
        <source>requests in flight / time of a request</source>
        <translation>gleichzeitige Anfragen / Dauer einer Anfrage</translation>
    </message>
    <message>
        <source>One after the other: {change}</source>
        <translation>Nacheinander: {change}</translation>
    </message>
    <message>
        <source>inference and other AI spend</source>
        <translation>Inferenz und andere KI-Ausgaben</translation>
    </message>
    <message>
        <source>inference / all AI spend</source>
        <translation>Inferenz / alle KI-Ausgaben</translation>
    </message>
    <message>
        <source>Inference as a share of AI spend</source>
        <translation>Anteil der Inferenz an den KI-Ausgaben</translation>
    </message>
    <message>
        <source>{uncertainty} at P{percentile}</source>
        <translation>{uncertainty} auf P{percentile}</translation>
    </message>
    <message>
        <source>the plan evaluated with {uncertainty} at P{percentile} and all other inputs at P50</source>
        <translation>der Plan, mit {uncertainty} auf P{percentile} und allen anderen Eingaben auf P50 berechnet</translation>
    </message>
    <message>
        <source>Keys and values of a request</source>
        <translation>Schlüssel und Werte einer Anfrage</translation>
    </message>
    <message>
        <source>the largest of these</source>
        <translation>der größte dieser Werte</translation>
    </message>
    <message>
        <source>the least of the limits</source>
        <translation>die kleinste der Grenzen</translation>
    </message>
    <message>
        <source>the least of these</source>
        <translation>der kleinste dieser Werte</translation>
    </message>
    <message>
        <source>Left of the reference&apos;s bill</source>
        <translation>Rest der Rechnung des Vergleichs</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>what rules match, and what they do not</source>
        <translation>was Regeln zuordnen und was nicht</translation>
    </message>
    <message>
        <source>Matched by rules</source>
        <translation>Durch Regeln zugeordnet</translation>
    </message>
    <message>
        <source>Mean change after {others} others</source>
        <translation>Mittlere Änderung nach {others} anderen</translation>
    </message>
    <message>
        <source>mean of the requests</source>
        <translation>Mittel der Anfragen</translation>
    </message>
    <message>
        <source>mean over all orders in which the changes can be made (Shapley)</source>
        <translation>Mittel über alle Reihenfolgen, in denen die Änderungen möglich sind (Shapley)</translation>
    </message>
    <message>
        <source>mean over all sets of so many others</source>
        <translation>Mittel über alle Mengen von so vielen anderen</translation>
    </message>
    <message>
        <source>Mean planned price</source>
        <translation>Mittlerer geplanter Preis</translation>
    </message>
    <message>
        <source>share of the orders x mean change</source>
        <translation>Anteil der Reihenfolgen x mittlere Änderung</translation>
    </message>
    <message>
        <source>Mean where {uncertainty} is in its highest tenth</source>
        <translation>Mittel, wo {uncertainty} im höchsten Zehntel liegt</translation>
    </message>
    <message>
        <source>Mean where {uncertainty} is in its lowest tenth</source>
        <translation>Mittel, wo {uncertainty} im niedrigsten Zehntel liegt</translation>
    </message>
    <message>
        <source>Measured factor</source>
        <translation>Gemessener Faktor</translation>
    </message>
    <message>
        <source>memory, arithmetic, and the rest of a step</source>
        <translation>Speicher, Rechnen und der Rest eines Schritts</translation>
    </message>
    <message>
        <source>memory less weights, buffers and reserve</source>
        <translation>Speicher minus Gewichte, Puffer und Reserve</translation>
    </message>
    <message>
        <source>Cost above the cheapest mix</source>
        <translation>Kosten über dem günstigsten Mix</translation>
    </message>
    <message>
        <source>purchases as they are</source>
        <translation>Käufe, wie sie sind</translation>
    </message>
    <message>
        <source>cheapest purchases at P50</source>
        <translation>günstigste Käufe bei P50</translation>
    </message>
    <message>
        <source>cheapest purchases where demand is at its P{percentile}</source>
        <translation>günstigste Käufe bei einer Nachfrage auf P{percentile}</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>More GPU-hours than planned</source>
        <translation>Mehr GPU-Stunden als geplant</translation>
    </message>
    <message>
        <source>more GPU-hours x mean planned price</source>
        <translation>mehr GPU-Stunden x mittlerer geplanter Preis</translation>
    </message>
    <message>
        <source>Cap on requests in flight</source>
        <translation>Obergrenze gleichzeitiger Anfragen</translation>
    </message>
    <message>
        <source>the most requests in flight that meet the target</source>
        <translation>die meisten gleichzeitigen Anfragen, die das Ziel erfüllen</translation>
    </message>
    <message>
        <source>P90 less P10</source>
        <translation>P90 minus P10</translation>
    </message>
    <message>
        <source>nothing was both planned and billed</source>
        <translation>nichts war geplant und zugleich abgerechnet</translation>
    </message>
    <message>
        <source>Not billed</source>
        <translation>Ohne Rechnung</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Nicht geplant</translation>
    </message>
    <message>
        <source>own against rent, and what terms alone save</source>
        <translation>Kauf gegen Miete, und was Laufzeiten allein sparen</translation>
    </message>
    <message>
        <source>Own against rent with rent x {rent} and demand x {demand}</source>
        <translation>Kauf gegen Miete mit Miete x {rent} und Nachfrage x {demand}</translation>
    </message>
    <message>
        <source>Own against rent on the same terms, net present value</source>
        <translation>Kauf gegen Miete zu gleichen Laufzeiten, Kapitalwert</translation>
    </message>
    <message>
        <source>of all node types and tiers that were planned and billed</source>
        <translation>aller Knotentypen und Tarife, die geplant und abgerechnet wurden</translation>
    </message>
    <message>
        <source>of a benchmark row of this deployment; 1 without one</source>
        <translation>einer Benchmark-Zeile dieser Installation; ohne sie 1</translation>
    </message>
    <message>
        <source>of the months that were billed</source>
        <translation>der abgerechneten Monate</translation>
    </message>
    <message>
        <source>of the budget table, or of the plan&apos;s budget</source>
        <translation>der Budgettabelle oder des Budgets im Plan</translation>
    </message>
    <message>
        <source>host and collective operations of every step</source>
        <translation>Host und gemeinsame Operationen jedes Schritts</translation>
    </message>
    <message>
        <source>{what}, {mix}</source>
        <translation>{what}, {mix}</translation>
    </message>
    <message>
        <source>One thousandth</source>
        <translation>Ein Tausendstel</translation>
    </message>
    <message>
        <source>operations of a step / arithmetic rate x calibration</source>
        <translation>Operationen eines Schritts / Rechenleistung x Kalibrierung</translation>
    </message>
    <message>
        <source>Other AI spend</source>
        <translation>Andere KI-Ausgaben</translation>
    </message>
    <message>
        <source>{what}, all inputs at P50</source>
        <translation>{what}, alle Eingaben auf P50</translation>
    </message>
    <message>
        <source>{what} with {uncertainty} at P{percentile}</source>
        <translation>{what} mit {uncertainty} auf P{percentile}</translation>
    </message>
    <message>
        <source>{what}: {stress}</source>
        <translation>{what}: {stress}</translation>
    </message>
    <message>
        <source>Output tokens per second of a replica</source>
        <translation>Ausgabe-Token je Sekunde einer Replik</translation>
    </message>
    <message>
        <source>Output tokens of a request</source>
        <translation>Ausgabe-Token einer Anfrage</translation>
    </message>
    <message>
        <source>time of a step x measured factor</source>
        <translation>Dauer eines Schritts x gemessener Faktor</translation>
    </message>
    <message>
        <source>Payback on the same terms</source>
        <translation>Amortisation zu gleichen Laufzeiten</translation>
    </message>
    <message>
        <source>payback of owning whose other nodes have the terms of the rent arm, too</source>
        <translation>Amortisation des Kaufs, dessen übrige Knoten auch die Laufzeiten der Mietseite haben</translation>
    </message>
    <message>
        <source>{place}</source>
        <translation>{place}</translation>
    </message>
    <message>
        <source>amortised cost of the plan as it is</source>
        <translation>periodisierte Kosten des Plans, wie er ist</translation>
    </message>
    <message>
        <source>of node types and tiers that were planned and billed</source>
        <translation>der Knotentypen und Tarife, die geplant und abgerechnet wurden</translation>
    </message>
    <message>
        <source>Planned cost</source>
        <translation>Geplante Kosten</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Planned GPU-hours</source>
        <translation>Geplante GPU-Stunden</translation>
    </message>
    <message>
        <source>Planned hours at the billed volume</source>
        <translation>Geplante Stunden bei der abgerechneten Menge</translation>
    </message>
    <message>
        <source>planned cost of units that were billed less all planned cost</source>
        <translation>geplante Kosten abgerechneter Einheiten minus alle geplanten Kosten</translation>
    </message>
    <message>
        <source>Planned of units that were billed, too</source>
        <translation>Geplant für Einheiten, die auch abgerechnet wurden</translation>
    </message>
    <message>
        <source>planned cost / planned GPU-hours</source>
        <translation>geplante Kosten / geplante GPU-Stunden</translation>
    </message>
    <message>
        <source>Planned per GPU-hour</source>
        <translation>Geplant pro GPU-Stunde</translation>
    </message>
    <message>
        <source>Planned price</source>
        <translation>Geplanter Preis</translation>
    </message>
    <message>
        <source>planned GPU-hours x volume against the plan</source>
        <translation>geplante GPU-Stunden x Menge gegenüber dem Plan</translation>
    </message>
    <message>
        <source>launch and prefill, the running step, and the prefills of others that wait before it</source>
        <translation>Start und Prefill, der laufende Schritt und die Prefills anderer, die davor warten</translation>
    </message>
    <message>
        <source>planned price less the mean planned price</source>
        <translation>geplanter Preis minus mittlerer geplanter Preis</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price today</source>
        <translation>Preis heute</translation>
    </message>
    <message>
        <source>quantile of the input&apos;s distribution</source>
        <translation>Quantil der Verteilung der Eingabe</translation>
    </message>
    <message>
        <source>Requests that a response cache answers</source>
        <translation>Anfragen, die ein Antwortcache beantwortet</translation>
    </message>
    <message>
        <source>Saving by managing spend</source>
        <translation>Ersparnis durch gesteuerte Ausgaben</translation>
    </message>
    <message>
        <source>Cloud spend per month from which owning pays</source>
        <translation>Cloud-Ausgaben je Monat, ab denen sich Eigentum lohnt</translation>
    </message>
    <message>
        <source>Payback of own hardware</source>
        <translation>Amortisation eigener Hardware</translation>
    </message>
    <message>
        <source>Discount for terms of one or three years</source>
        <translation>Rabatt für ein oder drei Jahre Laufzeit</translation>
    </message>
    <message>
        <source>Discount of spot</source>
        <translation>Rabatt bei Spot</translation>
    </message>
    <message>
        <source>Spend on GPU hours in which nothing runs</source>
        <translation>Ausgaben für GPU-Stunden ohne Last</translation>
    </message>
    <message>
        <source>{what}, range from P10 to P90</source>
        <translation>{what}, Spanne von P10 bis P90</translation>
    </message>
    <message>
        <source>Requests per second of a replica</source>
        <translation>Anfragen je Sekunde einer Replik</translation>
    </message>
    <message>
        <source>requests per second x output tokens of a request</source>
        <translation>Anfragen je Sekunde x Ausgabe-Token einer Anfrage</translation>
    </message>
    <message>
        <source>Rate that the plan counts with</source>
        <translation>Rate, mit der der Plan rechnet</translation>
    </message>
    <message>
        <source>Expected regret: {mix}</source>
        <translation>Erwartetes Bedauern: {mix}</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Room for keys and values</source>
        <translation>Platz für Schlüssel und Werte</translation>
    </message>
    <message>
        <source>room for keys and values / those of a request, in whole requests</source>
        <translation>Platz für Schlüssel und Werte / die einer Anfrage, in ganzen Anfragen</translation>
    </message>
    <message>
        <source>Saved against the reference</source>
        <translation>Gespart gegenüber dem Vergleich</translation>
    </message>
    <message>
        <source>Saved per month by advice {number}</source>
        <translation>Ersparnis im Monat durch Rat {number}</translation>
    </message>
    <message>
        <source>seconds per millisecond</source>
        <translation>Sekunden je Millisekunde</translation>
    </message>
    <message>
        <source>a setting of the lever</source>
        <translation>eine Einstellung des Hebels</translation>
    </message>
    <message>
        <source>Share of the orders</source>
        <translation>Anteil der Reihenfolgen</translation>
    </message>
    <message>
        <source>GPU-hours moved here</source>
        <translation>Hierher verschobene GPU-Stunden</translation>
    </message>
    <message>
        <source>GPU-hours moved here x planned price above the mean</source>
        <translation>hierher verschobene GPU-Stunden x geplanter Preis über dem Mittel</translation>
    </message>
    <message>
        <source>Spot as a share of on demand</source>
        <translation>Spot als Anteil von On-Demand</translation>
    </message>
    <message>
        <source>spot price / on-demand price</source>
        <translation>Spot-Preis / On-Demand-Preis</translation>
    </message>
    <message>
        <source>These trials, added up</source>
        <translation>Diese Versuche, zusammengezählt</translation>
    </message>
    <message>
        <source>{what}: swing by {uncertainty}</source>
        <translation>{what}: Ausschlag durch {uncertainty}</translation>
    </message>
    <message>
        <source>What terms alone save</source>
        <translation>Was Laufzeiten allein sparen</translation>
    </message>
    <message>
        <source>with the terms of the rent arm for all nodes that are not owned</source>
        <translation>mit den Laufzeiten der Mietseite für alle Knoten, die nicht gekauft sind</translation>
    </message>
    <message>
        <source>{tier}: share of the need of {fleet}</source>
        <translation>{tier}: Anteil am Bedarf von {fleet}</translation>
    </message>
    <message>
        <source>{tier}: share of the need of {fleet}, cheapest mix</source>
        <translation>{tier}: Anteil am Bedarf von {fleet}, günstigster Mix</translation>
    </message>
    <message>
        <source>{tier}: used of what is paid, {fleet}</source>
        <translation>{tier}: genutzt vom Bezahlten, {fleet}</translation>
    </message>
    <message>
        <source>{tier}: used of what is paid, {fleet}, cheapest mix</source>
        <translation>{tier}: genutzt vom Bezahlten, {fleet}, günstigster Mix</translation>
    </message>
    <message>
        <source>Time of arithmetic and exchange</source>
        <translation>Zeit für Rechnen und Austausch</translation>
    </message>
    <message>
        <source>Time of the host</source>
        <translation>Zeit des Hosts</translation>
    </message>
    <message>
        <source>Time of memory</source>
        <translation>Zeit des Speichers</translation>
    </message>
    <message>
        <source>Time by the serving model</source>
        <translation>Zeit nach dem Serving-Modell</translation>
    </message>
    <message>
        <source>Time to write a request&apos;s output</source>
        <translation>Zeit für die Ausgabe einer Anfrage</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>Dauer eines Schritts</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>Zeit je Ausgabe-Token</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>output tokens x time per output token</source>
        <translation>Ausgabe-Token x Zeit je Ausgabe-Token</translation>
    </message>
    <message>
        <source>(1 + yearly trend) ^ 2</source>
        <translation>(1 + jährlicher Trend) ^ 2</translation>
    </message>
    <message>
        <source>typed with the workload, x the model&apos;s ratio where levers change how it is served</source>
        <translation>mit dem Workload eingegeben, x das Verhältnis des Modells, wo Hebel den Betrieb ändern</translation>
    </message>
    <message>
        <source>typed with the workload&apos;s rate</source>
        <translation>mit der Rate des Workloads eingegeben</translation>
    </message>
    <message>
        <source>{nodeType}, {tier}</source>
        <translation>{nodeType}, {tier}</translation>
    </message>
    <message>
        <source>Matched by no rule</source>
        <translation>Durch keine Regel zugeordnet</translation>
    </message>
    <message>
        <source>used / needed node-hours</source>
        <translation>genutzte / benötigte Knotenstunden</translation>
    </message>
    <message>
        <source>used / paid node-hours</source>
        <translation>genutzte / bezahlte Knotenstunden</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>what the scenario shows</source>
        <translation>was das Szenario zeigt</translation>
    </message>
    <message>
        <source>The whole bill</source>
        <translation>Die ganze Rechnung</translation>
    </message>
    <message>
        <source>of rows that a rule gives to the plan</source>
        <translation>der Zeilen, die eine Regel dem Plan zuordnet</translation>
    </message>
    <message>
        <source>Within {target} per output token</source>
        <translation>Innerhalb von {target} je Ausgabe-Token</translation>
    </message>
    <message>
        <source>Within {target} to the first token</source>
        <translation>Innerhalb von {target} bis zum ersten Token</translation>
    </message>
    <message>
        <source>of rows that no rule matches</source>
        <translation>der Zeilen, die keine Regel zuordnet</translation>
    </message>
    <message>
        <source>Over-provisioned or unused</source>
        <translation>Überbereitgestellt oder ungenutzt</translation>
    </message>
    <message>
        <source>Cost on {nodeType} against now</source>
        <translation>Kosten auf {nodeType} gegenüber jetzt</translation>
    </message>
    <message>
        <source>ratio less 1</source>
        <translation>Verhältnis minus 1</translation>
    </message>
    <message>
        <source>Ratio to the cost now</source>
        <translation>Verhältnis zu den jetzigen Kosten</translation>
    </message>
    <message>
        <source>cost on the node type / cost on the nodes of the fleets</source>
        <translation>Kosten auf dem Knotentyp / Kosten auf den Knoten der Flotten</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eins</translation>
    </message>
    <message>
        <source>output tokens per second of its workloads, in an hour</source>
        <translation>Ausgabe-Token ihrer Workloads pro Sekunde, in einer Stunde</translation>
    </message>
    <message>
        <source>output tokens x their cost</source>
        <translation>Ausgabe-Token x ihre Kosten</translation>
    </message>
    <message>
        <source>Cost per million output tokens on its own nodes</source>
        <translation>Kosten pro Million Ausgabe-Token auf den eigenen Knoten der Flotte</translation>
    </message>
    <message>
        <source>on demand at full load, as for each node type of the ranking</source>
        <translation>on demand bei voller Last, wie für jeden Knotentyp der Rangliste</translation>
    </message>
    <message>
        <source>Cost per million output tokens on the nodes of the fleets</source>
        <translation>Kosten pro Million Ausgabe-Token auf den Knoten der Flotten</translation>
    </message>
    <message>
        <source>cost per hour / output tokens per hour</source>
        <translation>Kosten pro Stunde / Ausgabe-Token pro Stunde</translation>
    </message>
    <message>
        <source>Cost per hour</source>
        <translation>Kosten pro Stunde</translation>
    </message>
    <message>
        <source>Output tokens per hour</source>
        <translation>Ausgabe-Token pro Stunde</translation>
    </message>
    <message>
        <source>requests per second / those of a node</source>
        <translation>Anfragen pro Sekunde / die eines Knotens</translation>
    </message>
    <message>
        <source>Requests per second of a node</source>
        <translation>Anfragen pro Sekunde eines Knotens</translation>
    </message>
    <message>
        <source>replicas on the node x rate of a replica</source>
        <translation>Repliken auf dem Knoten x Rate einer Replik</translation>
    </message>
    <message>
        <source>Replicas on a node</source>
        <translation>Repliken auf einem Knoten</translation>
    </message>
    <message>
        <source>as many as fit on it</source>
        <translation>so viele, wie darauf passen</translation>
    </message>
    <message>
        <source>within the latency targets</source>
        <translation>innerhalb der Latenzziele</translation>
    </message>
    <message>
        <source>Cost per million output tokens on {nodeType}</source>
        <translation>Kosten pro Million Ausgabe-Token auf {nodeType}</translation>
    </message>
    <message>
        <source>nodes x on-demand price</source>
        <translation>Knoten x On-Demand-Preis</translation>
    </message>
    <message>
        <source>of the node type, after price rules, in the first month</source>
        <translation>des Knotentyps, nach Preisregeln, im ersten Monat</translation>
    </message>
    <message>
        <source>Nodes at full load</source>
        <translation>Knoten bei voller Last</translation>
    </message>
    <message>
        <source>tokens per second x seconds of an hour, in millions</source>
        <translation>Token pro Sekunde x Sekunden einer Stunde, in Millionen</translation>
    </message>
    <message>
        <source>Output tokens served</source>
        <translation>Bediente Ausgabe-Token</translation>
    </message>
    <message>
        <source>Millions per hour of one per second</source>
        <translation>Millionen pro Stunde bei einem pro Sekunde</translation>
    </message>
    <message>
        <source>3,600 seconds / 1,000,000</source>
        <translation>3.600 Sekunden / 1.000.000</translation>
    </message>
    <message>
        <source>of the workload, with the levers that change what answers it</source>
        <translation>des Workloads, mit den Hebeln, die ändern, was ihn beantwortet</translation>
    </message>
    <message>
        <source>Share served on {nodeType}</source>
        <translation>Bedienter Anteil auf {nodeType}</translation>
    </message>
    <message>
        <source>output tokens served / asked</source>
        <translation>bediente / verlangte Ausgabe-Token</translation>
    </message>
    <message>
        <source>Output tokens asked</source>
        <translation>Verlangte Ausgabe-Token</translation>
    </message>
    <message>
        <source>{workload}: cost above the cheapest node type that meets the targets</source>
        <translation>{workload}: Kosten über dem günstigsten Knotentyp, der die Ziele einhält</translation>
    </message>
    <message>
        <source>Ratio to the cheapest</source>
        <translation>Verhältnis zum günstigsten</translation>
    </message>
    <message>
        <source>cost on its node type / cost on the cheapest</source>
        <translation>Kosten auf seinem Knotentyp / Kosten auf dem günstigsten</translation>
    </message>
    <message>
        <source>time by the serving model x measured factor</source>
        <translation>Zeit nach dem Modell x gemessener Faktor</translation>
    </message>
    <message>
        <source>Time to first token by the serving model</source>
        <translation>Zeit bis zum ersten Token nach dem Modell</translation>
    </message>
    <message>
        <source>Time of the prefill of a request</source>
        <translation>Zeit für den Prefill einer Anfrage</translation>
    </message>
    <message>
        <source>Prefills of others that wait before it</source>
        <translation>Prefills anderer, die davor warten</translation>
    </message>
    <message>
        <source>prefills waited for x time of one</source>
        <translation>abgewartete Prefills x Zeit für einen</translation>
    </message>
    <message>
        <source>Prefills of others</source>
        <translation>Prefills anderer</translation>
    </message>
    <message>
        <source>share of the other requests in flight, by the engine</source>
        <translation>Anteil der übrigen laufenden Anfragen, je nach Engine</translation>
    </message>
    <message>
        <source>Launch of a prefill</source>
        <translation>Start eines Prefills</translation>
    </message>
    <message>
        <source>of every prefill, by layers and engine</source>
        <translation>jedes Prefills, nach Schichten und Engine</translation>
    </message>
    <message>
        <source>The API would be cheaper still, by {amount}.</source>
        <translation>Noch günstiger wäre die API, um {amount}.</translation>
    </message>
    <message>
        <source>API against owning, net present value</source>
        <translation>API gegen Kauf, Kapitalwert</translation>
    </message>
    <message>
        <source>API against renting, net present value</source>
        <translation>API gegen Miete, Kapitalwert</translation>
    </message>
    <message>
        <source>cash of the arm after tax, in today&apos;s money</source>
        <translation>Zahlungen des Wegs nach Steuern, in heutigem Geld</translation>
    </message>
    <message>
        <source>Cost of the API</source>
        <translation>Kosten der API</translation>
    </message>
    <message>
        <source>cost of the nodes / cost of the API</source>
        <translation>Kosten der Knoten / Kosten der API</translation>
    </message>
    <message>
        <source>Cost of owning</source>
        <translation>Kosten des Kaufens</translation>
    </message>
    <message>
        <source>Cost of renting</source>
        <translation>Kosten des Mietens</translation>
    </message>
    <message>
        <source>input and output tokens of all months, discounted / months, discounted alike</source>
        <translation>Ein- und Ausgabetoken aller Monate, abgezinst / Monate, ebenso abgezinst</translation>
    </message>
    <message>
        <source>cost of the nodes less cost of the API</source>
        <translation>Kosten der Knoten weniger Kosten der API</translation>
    </message>
    <message>
        <source>Cost of the nodes against the API&apos;s</source>
        <translation>Kosten der Knoten gegen die der API</translation>
    </message>
    <message>
        <source>Tokens per month below which an API costs less than owning</source>
        <translation>Token pro Monat, unter denen eine API weniger kostet als Kauf</translation>
    </message>
    <message>
        <source>Tokens per month below which an API costs less than renting</source>
        <translation>Token pro Monat, unter denen eine API weniger kostet als Miete</translation>
    </message>
    <message>
        <source>Tokens of the plan per month</source>
        <translation>Token des Plans pro Monat</translation>
    </message>
    <message>
        <source>tokens of the plan x cost of the nodes against the API&apos;s, which is in proportion to tokens</source>
        <translation>Token des Plans x Kosten der Knoten gegen die der API, die proportional zu den Token sind</translation>
    </message>
    <message>
        <source>At {input} per million tokens in and {output} per million tokens out an API costs less than renting below {rent} per month, and less than owning below {own}, were the nodes to stay as they are; the plan has {plan}.</source>
        <translation>Zu {input} je Million Token Eingabe und {output} je Million Token Ausgabe kostet eine API unter {rent} pro Monat weniger als Mieten und unter {own} weniger als Kaufen, wenn die Knoten blieben, wie sie sind; der Plan hat {plan}.</translation>
    </message>
    <message>
        <source>Capital expenditure</source>
        <translation>Investitionen</translation>
    </message>
    <message>
        <source>what is paid for nodes less what their sale brings</source>
        <translation>was für Knoten bezahlt wird weniger, was ihr Verkauf einbringt</translation>
    </message>
    <message>
        <source>Operating expenditure</source>
        <translation>Betriebskosten</translation>
    </message>
    <message>
        <source>cash less capital expenditure</source>
        <translation>Zahlungen weniger Investitionsausgaben</translation>
    </message>
    <message>
        <source>Most nodes needed, of all fleets in the month</source>
        <translation>Meiste benötigte Knoten, aller Flotten im Monat</translation>
    </message>
    <message>
        <source>of the month</source>
        <translation>des Monats</translation>
    </message>
    <message>
        <source>Over or under budget</source>
        <translation>Über oder unter Budget</translation>
    </message>
    <message>
        <source>cash less budget</source>
        <translation>Zahlungen weniger Budget</translation>
    </message>
    <message>
        <source>payment of a month x months of the term</source>
        <translation>Zahlung eines Monats x Monate der Laufzeit</translation>
    </message>
    <message>
        <source>Purchase of {fleet}</source>
        <translation>Kauf von {fleet}</translation>
    </message>
    <message>
        <source>{what}, number {number}</source>
        <translation>{what}, Nummer {number}</translation>
    </message>
    <message>
        <source>The part</source>
        <translation>Der Teil</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Das Ganze</translation>
    </message>
    <message>
        <source>part / whole</source>
        <translation>Teil / Ganzes</translation>
    </message>
    <message>
        <source>{what}, as a share of the plan</source>
        <translation>{what}, als Anteil am Plan</translation>
    </message>
    <message>
        <source>part of the difference / planned cost of the month</source>
        <translation>Teil der Differenz / geplante Kosten des Monats</translation>
    </message>
    <message>
        <source>Budget of fiscal year {year}</source>
        <translation>Budget des Geschäftsjahrs {year}</translation>
    </message>
    <message>
        <source>the budgets of its months</source>
        <translation>die Budgets seiner Monate</translation>
    </message>
    <message>
        <source>Fiscal year {year}: over or under budget</source>
        <translation>Geschäftsjahr {year}: über oder unter Budget</translation>
    </message>
    <message>
        <source>cost at completion less budget</source>
        <translation>Kosten bei Abschluss weniger Budget</translation>
    </message>
    <message>
        <source>of the months in which there is any</source>
        <translation>der Monate, in denen es etwas gibt</translation>
    </message>
    <message>
        <source>{what} of {nodeType}, {tier}</source>
        <translation>{what} von {nodeType}, {tier}</translation>
    </message>
    <message>
        <source>{what} of {sku}</source>
        <translation>{what} von {sku}</translation>
    </message>
    <message>
        <source>node-hours x GPUs of a node</source>
        <translation>Knotenstunden x GPUs eines Knotens</translation>
    </message>
    <message>
        <source>billed hours x GPUs of an instance</source>
        <translation>abgerechnete Stunden x GPUs einer Instanz</translation>
    </message>
    <message>
        <source>of all SKUs of the bills that rules give to it</source>
        <translation>aller SKUs der Abrechnungen, die Regeln ihm zuordnen</translation>
    </message>
    <message>
        <source>Billed price</source>
        <translation>Abgerechneter Preis</translation>
    </message>
    <message>
        <source>No fleet</source>
        <translation>Keine Flotte</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>{fleet}</source>
        <translation>{fleet}</translation>
    </message>
    <message>
        <source>{key}: billed</source>
        <translation>{key}: abgerechnet</translation>
    </message>
    <message>
        <source>{key}: planned for the months that were billed</source>
        <translation>{key}: geplant für die abgerechneten Monate</translation>
    </message>
    <message>
        <source>{key}: budget of the months that were billed</source>
        <translation>{key}: Budget der abgerechneten Monate</translation>
    </message>
    <message>
        <source>{key}: difference</source>
        <translation>{key}: Differenz</translation>
    </message>
    <message>
        <source>of the budget table</source>
        <translation>der Budgettabelle</translation>
    </message>
    <message>
        <source>billed less budget</source>
        <translation>abgerechnet weniger Budget</translation>
    </message>
    <message>
        <source>Said by the baseline “{name}”</source>
        <translation>Von der Baseline „{name}“ vorhergesagt</translation>
    </message>
    <message>
        <source>Error of the baseline “{name}”</source>
        <translation>Fehler der Baseline „{name}“</translation>
    </message>
    <message>
        <source>as frozen in the baseline</source>
        <translation>wie in der Baseline eingefroren</translation>
    </message>
    <message>
        <source>of all tiers</source>
        <translation>aller Tarife</translation>
    </message>
    <message>
        <source>Said less billed</source>
        <translation>Vorhergesagt weniger abgerechnet</translation>
    </message>
    <message>
        <source>what the baseline said less what was billed</source>
        <translation>was die Baseline vorhersagte weniger, was abgerechnet wurde</translation>
    </message>
    <message>
        <source>said less billed / billed</source>
        <translation>vorhergesagt weniger abgerechnet / abgerechnet</translation>
    </message>
    <message>
        <source>GPU utilisation, measured</source>
        <translation>GPU-Auslastung, gemessen</translation>
    </message>
    <message>
        <source>GPU utilisation, computed</source>
        <translation>GPU-Auslastung, berechnet</translation>
    </message>
    <message>
        <source>measured by the counter</source>
        <translation>vom Zähler gemessen</translation>
    </message>
    <message>
        <source>of all that was measured</source>
        <translation>von allem, was gemessen wurde</translation>
    </message>
    <message>
        <source>Measured GPU-hours</source>
        <translation>Gemessene GPU-Stunden</translation>
    </message>
    <message>
        <source>busy / measured GPU-hours</source>
        <translation>ausgelastete / gemessene GPU-Stunden</translation>
    </message>
    <message>
        <source>Billed per million tokens, idle hours shared out</source>
        <translation>Abgerechnet pro Million Token, Leerlauf umgelegt</translation>
    </message>
    <message>
        <source>Billed per million tokens, without idle hours</source>
        <translation>Abgerechnet pro Million Token, ohne Leerlauf</translation>
    </message>
    <message>
        <source>billed for GPUs / tokens of the plan in the month</source>
        <translation>für GPUs abgerechnet / Token des Plans im Monat</translation>
    </message>
    <message>
        <source>Billed for GPUs</source>
        <translation>Für GPUs abgerechnet</translation>
    </message>
    <message>
        <source>Tokens of the month, in millions</source>
        <translation>Token des Monats, in Millionen</translation>
    </message>
    <message>
        <source>tokens / 1,000,000</source>
        <translation>Token / 1.000.000</translation>
    </message>
    <message>
        <source>share of the hours that are busy x cost per M tokens</source>
        <translation>Anteil der ausgelasteten Stunden x Kosten pro Million Token</translation>
    </message>
    <message>
        <source>Matched by no rule: {name}</source>
        <translation>Von keiner Regel zugeordnet: {name}</translation>
    </message>
    <message>
        <source>Hours matched by no rule: {name}</source>
        <translation>Von keiner Regel zugeordnete Stunden: {name}</translation>
    </message>
    <message>
        <source>effective cost of its rows</source>
        <translation>effektive Kosten seiner Zeilen</translation>
    </message>
    <message>
        <source>Hours of instances</source>
        <translation>Instanzstunden</translation>
    </message>
    <message>
        <source>as the bill says</source>
        <translation>wie die Abrechnung sagt</translation>
    </message>
    <message>
        <source>{what}, in {currency}</source>
        <translation>{what}, in {currency}</translation>
    </message>
    <message>
        <source>Billed by {name}</source>
        <translation>Abgerechnet laut {name}</translation>
    </message>
    <message>
        <source>Effective cost of {name}</source>
        <translation>Effektive Kosten laut {name}</translation>
    </message>
    <message>
        <source>Committed, unused</source>
        <translation>Reserviert, ungenutzt</translation>
    </message>
    <message>
        <source>Paid ahead</source>
        <translation>Vorausbezahlt</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>{tier} of {fleet} from month {month}, nodes</source>
        <translation>{tier} von {fleet} ab Monat {month}, Knoten</translation>
    </message>
    <message>
        <source>as many as the mix has that costs least over the plan (minimum-cost flow)</source>
        <translation>so viele, wie der Mix hat, der über den Plan am wenigsten kostet (kostenminimaler Fluss)</translation>
    </message>
    <message>
        <source>{tier} of {fleet} from month {month}, used of what is paid</source>
        <translation>{tier} von {fleet} ab Monat {month}, genutzt vom Bezahlten</translation>
    </message>
    <message>
        <source>nodes x months in the plan x hours of a week</source>
        <translation>Knoten x Monate im Plan x Stunden einer Woche</translation>
    </message>
    <message>
        <source>Months in the plan</source>
        <translation>Monate im Plan</translation>
    </message>
    <message>
        <source>Hours per week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>{lever}: change of the cost if it is switched off</source>
        <translation>{lever}: Änderung der Kosten, wenn ausgeschaltet</translation>
    </message>
    <message>
        <source>{lever}: change of the cost if it is switched on</source>
        <translation>{lever}: Änderung der Kosten, wenn eingeschaltet</translation>
    </message>
    <message>
        <source>Cost with the switch flipped</source>
        <translation>Kosten mit umgelegtem Schalter</translation>
    </message>
    <message>
        <source>cost with only this switch flipped less the cost as it is</source>
        <translation>Kosten, wenn nur dieser Schalter umgelegt ist, weniger die jetzigen Kosten</translation>
    </message>
    <message>
        <source>{workload}: share of the cost of all workloads</source>
        <translation>{workload}: Anteil an den Kosten aller Workloads</translation>
    </message>
    <message>
        <source>its cost over the plan / that of all workloads</source>
        <translation>seine Kosten über den Plan / die aller Workloads</translation>
    </message>
    <message>
        <source>Cost of {workload} over the plan</source>
        <translation>Kosten von {workload} über den Plan</translation>
    </message>
    <message>
        <source>Cost of all workloads over the plan</source>
        <translation>Kosten aller Workloads über den Plan</translation>
    </message>
    <message>
        <source>730 hours x list price x trend of cloud prices, less discounts and price rules</source>
        <translation>730 Stunden x Listenpreis x Trend der Cloud-Preise, nach Rabatten und Preisregeln</translation>
    </message>
    <message>
        <source>list price x trend of cloud prices x share that price rules leave, with rework</source>
        <translation>Listenpreis x Trend der Cloud-Preise x Anteil, den Preisregeln lassen, mit Nacharbeit</translation>
    </message>
    <message>
        <source>Purchase, spread over its life</source>
        <translation>Kauf, über die Lebensdauer verteilt</translation>
    </message>
    <message>
        <source>purchase price less discounted resale x capital recovery factor</source>
        <translation>Kaufpreis weniger abgezinster Wiederverkauf x Annuitätenfaktor</translation>
    </message>
    <message>
        <source>purchase price x maintenance rate / 12</source>
        <translation>Kaufpreis x Wartungssatz / 12</translation>
    </message>
    <message>
        <source>rent of a kW x power of a node</source>
        <translation>Miete eines kW x Leistung eines Knotens</translation>
    </message>
    <message>
        <source>of one node</source>
        <translation>eines Knotens</translation>
    </message>
    <message>
        <source>people per node x salary x its trend</source>
        <translation>Personen pro Knoten x Gehalt x dessen Trend</translation>
    </message>
    <message>
        <source>licences and support per GPU and year x GPUs of a node</source>
        <translation>Lizenzen und Support pro GPU und Jahr x GPUs eines Knotens</translation>
    </message>
    <message>
        <source>Power when idle</source>
        <translation>Strom im Leerlauf</translation>
    </message>
    <message>
        <source>730 hours x power x idle share x PUE x price of a kWh x its trend</source>
        <translation>730 Stunden x Leistung x Leerlaufanteil x PUE x Preis einer kWh x dessen Trend</translation>
    </message>
    <message>
        <source>Power when busy</source>
        <translation>Strom unter Last</translation>
    </message>
    <message>
        <source>power x share above idle x PUE x price of a kWh x its trend</source>
        <translation>Leistung x Anteil über Leerlauf x PUE x Preis einer kWh x dessen Trend</translation>
    </message>
    <message>
        <source>Hours of use</source>
        <translation>Nutzungsstunden</translation>
    </message>
    <message>
        <source>hours of use x cost of one</source>
        <translation>Nutzungsstunden x Kosten einer Stunde</translation>
    </message>
    <message>
        <source>Hours of use in the month</source>
        <translation>Nutzungsstunden im Monat</translation>
    </message>
    <message>
        <source>the place on the chart</source>
        <translation>die Stelle im Diagramm</translation>
    </message>
    <message>
        <source>Cost of an hour of use</source>
        <translation>Kosten einer Nutzungsstunde</translation>
    </message>
    <message>
        <source>its parts</source>
        <translation>ihre Teile</translation>
    </message>
    <message>
        <source>{tier}: cost of a node of {nodeType} in a month</source>
        <translation>{tier}: Kosten eines Knotens {nodeType} in einem Monat</translation>
    </message>
    <message>
        <source>Least cost of a node of {nodeType} in a month</source>
        <translation>Geringste Kosten eines Knotens {nodeType} in einem Monat</translation>
    </message>
    <message>
        <source>the least of the tiers</source>
        <translation>der geringste der Tarife</translation>
    </message>
    <message>
        <source>Low growth</source>
        <translation>Geringes Wachstum</translation>
    </message>
    <message>
        <source>Growth as planned</source>
        <translation>Wachstum wie geplant</translation>
    </message>
    <message>
        <source>High growth</source>
        <translation>Hohes Wachstum</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Fall {number}</translation>
    </message>
    <message>
        <source>Purchases as they are</source>
        <translation>Käufe, wie sie sind</translation>
    </message>
    <message>
        <source>Purchases cheapest for “{case}”</source>
        <translation>Käufe, am günstigsten für „{case}“</translation>
    </message>
    <message>
        <source>{choice}: cost in the case “{case}”</source>
        <translation>{choice}: Kosten im Fall „{case}“</translation>
    </message>
    <message>
        <source>{choice}: expected cost</source>
        <translation>{choice}: erwartete Kosten</translation>
    </message>
    <message>
        <source>{choice}: mean regret</source>
        <translation>{choice}: mittlere Reue</translation>
    </message>
    <message>
        <source>{choice}: worst regret</source>
        <translation>{choice}: größte Reue</translation>
    </message>
    <message>
        <source>Regret in the case “{case}”</source>
        <translation>Reue im Fall „{case}“</translation>
    </message>
    <message>
        <source>its cost less that of the choice that is cheapest in the case</source>
        <translation>ihre Kosten weniger die der Wahl, die in dem Fall am günstigsten ist</translation>
    </message>
    <message>
        <source>Least cost of all choices</source>
        <translation>Geringste Kosten aller Wahlen</translation>
    </message>
    <message>
        <source>share of the weights x amount</source>
        <translation>Anteil der Gewichte x Betrag</translation>
    </message>
    <message>
        <source>Share of the weights</source>
        <translation>Anteil der Gewichte</translation>
    </message>
    <message>
        <source>weight of the case / weights of all cases</source>
        <translation>Gewicht des Falls / Gewichte aller Fälle</translation>
    </message>
    <message>
        <source>of all cases, by their weights</source>
        <translation>aller Fälle, nach ihren Gewichten</translation>
    </message>
    <message>
        <source>Owning, renting and the API are the same here: all of the demand goes to APIs already, and no node is needed for it.</source>
        <translation>Kauf, Miete und API sind hier dasselbe: Die ganze Last geht schon an APIs, und kein Knoten wird dafür gebraucht.</translation>
    </message>
    <message>
        <source>Incomplete: {nodeType} has no on-demand price and counts as free.</source>
        <translation>Unvollständig: {nodeType} hat keinen On-Demand-Preis und zählt als kostenlos.</translation>
    </message>
    <message>
        <source>There is nothing to compare: no node is bought.</source>
        <translation>Es gibt nichts zu vergleichen: Kein Knoten wird gekauft.</translation>
    </message>
    <message>
        <source>Owning and renting cost the same here in every month.</source>
        <translation>Eigene und gemietete Knoten kosten hier in jedem Monat dasselbe.</translation>
    </message>
    <message>
        <source>There is no mix to choose: no node type in use has a spot price, a discount for a term or a purchase price. {now} is the price on demand and of what is signed.</source>
        <translation>Es gibt keine Mischung zu wählen: Kein genutzter Knotentyp hat einen Spot-Preis, einen Rabatt für eine Laufzeit oder einen Kaufpreis. {now} ist der Preis auf Abruf und des Unterschriebenen.</translation>
    </message>
    <message>
        <source>Owning less renting up to then</source>
        <translation>Kauf minus Miete bis dahin</translation>
    </message>
    <message>
        <source>Cost of the API up to month {month}</source>
        <translation>Kosten der API bis Monat {month}</translation>
    </message>
    <message>
        <source>cash of the arm after tax, added up</source>
        <translation>Zahlungen der Variante nach Steuern, aufsummiert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>change / figure of the other scenario</source>
        <translation>Änderung / Wert des anderen Szenarios</translation>
    </message>
    <message>
        <source>Cost after: {change}</source>
        <translation>Kosten nach: {change}</translation>
    </message>
    <message>
        <source>cost of the base and the changes up to here</source>
        <translation>Kosten der Basis und die Änderungen bis hierher</translation>
    </message>
    <message>
        <source>figure of this scenario less that of the other one</source>
        <translation>Wert dieses Szenarios abzüglich dessen des anderen</translation>
    </message>
    <message>
        <source>{what}, scenario {scenario}</source>
        <translation>{what}, Szenario {scenario}</translation>
    </message>
    <message>
        <source>Change in relation to the other scenario</source>
        <translation>Änderung im Verhältnis zum anderen Szenario</translation>
    </message>
    <message>
        <source>Held already</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>what is held already, and purchases of the cheapest mix</source>
        <translation>was schon vorhanden ist, und Käufe der günstigsten Mischung</translation>
    </message>
    <message>
        <source>In force or on order</source>
        <translation>In Kraft oder bestellt</translation>
    </message>
    <message>
        <source>of the fleet&apos;s own purchases</source>
        <translation>aus den eigenen Käufen der Flotte</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Purchase from month {month}</source>
        <translation>Kauf ab Monat {month}</translation>
    </message>
    <message>
        <source>{tier}, fleet {fleet}, month {month}</source>
        <translation>{tier}, Flotte {fleet}, Monat {month}</translation>
    </message>
    <message>
        <source>plan and the parts up to here</source>
        <translation>Plan und die Teile bis hierher</translation>
    </message>
    <message>
        <source>Planned as the plan stands today</source>
        <translation>Geplant nach heutigem Stand</translation>
    </message>
    <message>
        <source>{arm}, month {month}</source>
        <translation>{arm}, Monat {month}</translation>
    </message>
    <message>
        <source>depreciation in the books</source>
        <translation>Abschreibung in den Büchern</translation>
    </message>
    <message>
        <source>price, evenly over the life in the books</source>
        <translation>Preis, gleichmäßig über die Nutzungsdauer in den Büchern</translation>
    </message>
    <message>
        <source>cost so far</source>
        <translation>Kosten bisher</translation>
    </message>
    <message>
        <source>what was paid less what was received, up to here</source>
        <translation>Gezahltes abzüglich Erhaltenem, bis hierher</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>depreciation for tax</source>
        <translation>steuerliche Abschreibung</translation>
    </message>
    <message>
        <source>by the method in the assumptions, of each purchase</source>
        <translation>nach der Methode in den Annahmen, für jeden Kauf</translation>
    </message>
    <message>
        <source>taxable income</source>
        <translation>zu versteuerndes Einkommen</translation>
    </message>
    <message>
        <source>what is received and taxed less what is paid and deducted, interest and depreciation</source>
        <translation>was eingenommen und besteuert wird, abzüglich dessen, was gezahlt und abgezogen wird, der Zinsen und der Abschreibung</translation>
    </message>
    <message>
        <source>amortised cost less budget</source>
        <translation>periodisierte Kosten abzüglich Budget</translation>
    </message>
    <message>
        <source>amortised cost less the share of capital in it</source>
        <translation>periodisierte Kosten abzüglich des Kapitalanteils darin</translation>
    </message>
    <message>
        <source>Capital, amortised</source>
        <translation>Kapital, periodisiert</translation>
    </message>
    <message>
        <source>Cost of {workload} in cash</source>
        <translation>Zahlungen für {workload}</translation>
    </message>
    <message>
        <source>cost of the fleet x share</source>
        <translation>Kosten der Flotte x Anteil</translation>
    </message>
    <message>
        <source>cost / million tokens</source>
        <translation>Kosten / Million Tokens</translation>
    </message>
    <message>
        <source>the last amount entered holds on</source>
        <translation>der letzte eingegebene Betrag gilt weiter</translation>
    </message>
    <message>
        <source>GPUs held</source>
        <translation>Vorhandene GPUs</translation>
    </message>
    <message>
        <source>in that hour of the week, used or idle</source>
        <translation>in jener Stunde der Woche, genutzt oder ungenutzt</translation>
    </message>
    <message>
        <source>Nodes held</source>
        <translation>Vorhandene Knoten</translation>
    </message>
    <message>
        <source>nodes x GPUs of a node</source>
        <translation>Knoten x GPUs eines Knotens</translation>
    </message>
    <message>
        <source>the tiers in the hour of the week in which the most nodes stand there</source>
        <translation>die Tarife in der Stunde der Woche mit den meisten Knoten</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Million tokens</source>
        <translation>Millionen Tokens</translation>
    </message>
    <message>
        <source>no value: the month has no budget</source>
        <translation>kein Wert: der Monat hat kein Budget</translation>
    </message>
</context>
<context>
    <name>ExplainWords</name>
    <message>
        <source>%1 per month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>%1 per GPU-hour</source>
        <translation>%1 pro GPU-Stunde</translation>
    </message>
    <message>
        <source>%1 per M tokens</source>
        <translation>%1 pro Mio. Token</translation>
    </message>
    <message>
        <source>%1/kWh</source>
        <translation>%1/kWh</translation>
    </message>
    <message>
        <source>%1 per kW and month</source>
        <translation>%1 pro kW und Monat</translation>
    </message>
    <message>
        <source>%1 per node and month</source>
        <translation>%1 pro Knoten und Monat</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>%1 pro Jahr</translation>
    </message>
    <message>
        <source>%1 per GPU and year</source>
        <translation>%1 pro GPU und Jahr</translation>
    </message>
    <message>
        <source>%1 GPU-hours</source>
        <translation>%1 GPU-Stunden</translation>
    </message>
    <message>
        <source>%1 node-hours</source>
        <translation>%1 Knotenstunden</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPUs</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
    <message>
        <source>%1 FTE</source>
        <translation>%1 VZÄ</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 pro Stunde</translation>
    </message>
    <message>
        <source>%1 of full power</source>
        <translation>%1 der vollen Leistung</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>%1 million tokens</source>
        <translation>%1 Millionen Token</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>%1 requests/s</source>
        <translation>%1 Anfragen/s</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 Knoten</translation>
    </message>
    <message>
        <source>%1, other region</source>
        <translation>%1, andere Region</translation>
    </message>
    <message>
        <source>1 GPU</source>
        <translation>1 GPU</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Token/s</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
</context>
<context>
    <name>FieldPlace</name>
    <message>
        <source>Workload %1</source>
        <translation>Workload %1</translation>
    </message>
    <message>
        <source>Fleet %1</source>
        <translation>Flotte %1</translation>
    </message>
    <message>
        <source>Node type %1</source>
        <translation>Knotentyp %1</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation>Flotten</translation>
    </message>
    <message>
        <source>Node types</source>
        <translation>Knotentypen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Other AI spend</source>
        <translation>Andere KI-Ausgaben</translation>
    </message>
    <message>
        <source>Demand cases</source>
        <translation>Bedarfsfälle</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Growth steps</source>
        <translation>Wachstumsstufen</translation>
    </message>
    <message>
        <source>Service rate</source>
        <translation>Servicerate</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Stückzahlen</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Monthly amounts</source>
        <translation>Monatsbeträge</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Imported series %1</source>
        <translation>Importierte Zeitreihe %1</translation>
    </message>
    <message>
        <source>Imported series</source>
        <translation>Importierte Zeitreihen</translation>
    </message>
    <message>
        <source>Hourly values</source>
        <translation>Stundenwerte</translation>
    </message>
    <message>
        <source>Price rules</source>
        <translation>Preisregeln</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Price tiers</source>
        <translation>Preisstufen</translation>
    </message>
    <message>
        <source>Uncertain input %1</source>
        <translation>Unsichere Größe %1</translation>
    </message>
    <message>
        <source>Uncertain inputs</source>
        <translation>Unsichere Größen</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Korrelationen</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Stress cases</source>
        <translation>Belastungsfälle</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Actuals</source>
        <translation>Ist-Kosten</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Abrechnungen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows not taken</source>
        <translation>Nicht übernommene Zeilen</translation>
    </message>
    <message>
        <source>Budgets by month</source>
        <translation>Budgets nach Monat</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Baselines</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Measured GPU use</source>
        <translation>Gemessene GPU-Auslastung</translation>
    </message>
    <message>
        <source>Budget report</source>
        <translation>Budgetbericht</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Chances</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>FieldTopics</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>If nothing is said</source>
        <translation>Ohne Angabe</translation>
    </message>
    <message>
        <source>Also found as</source>
        <translation>Auch zu finden als</translation>
    </message>
    <message>
        <source>In the text form</source>
        <translation>In der Textform</translation>
    </message>
    <message>
        <source>Also found as: %1.</source>
        <translation>Auch zu finden als: %1.</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>Mehr dazu</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What this plan is called in titles and reports.</source>
        <translation>So heißt der Plan in Titeln und Berichten.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Three-letter code. One currency per plan; nothing is converted.</source>
        <translation>Code aus drei Buchstaben. Eine Währung pro Plan; nichts wird umgerechnet.</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Erster Monat</translation>
    </message>
    <message>
        <source>The calendar month of month 1.</source>
        <translation>Der Kalendermonat von Monat 1.</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>How many months the plan covers, 1 to 120.</source>
        <translation>Wie viele Monate der Plan umfasst, 1 bis 120.</translation>
    </message>
    <message>
        <source>Fiscal year starts in month</source>
        <translation>Beginn des Geschäftsjahres</translation>
    </message>
    <message>
        <source>1 is January. Used when costs are shown by fiscal year.</source>
        <translation>1 ist Januar. Gilt, wenn Kosten nach Geschäftsjahr gezeigt werden.</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Diskontsatz</translation>
    </message>
    <message>
        <source>What a year of waiting costs: the yearly effective rate at which later money is worth less today.</source>
        <translation>Was ein Jahr Warten kostet: der effektive Jahreszins, um den späteres Geld heute weniger wert ist.</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>Applied to own versus rent: running costs, rent and depreciation reduce the tax of their month.</source>
        <translation>Gilt für Kauf oder Miete: Betriebskosten, Miete und Abschreibung mindern die Steuer ihres Monats.</translation>
    </message>
    <message>
        <source>Cloud price trend</source>
        <translation>Trend Cloud</translation>
    </message>
    <message>
        <source>Yearly change of on-demand, spot and new commitment prices. -10 % means a tenth cheaper each year.</source>
        <translation>Jährliche Änderung der Preise für On-Demand, Spot und neue Reservierungen. -10 % heißt jedes Jahr ein Zehntel günstiger.</translation>
    </message>
    <message>
        <source>API price trend</source>
        <translation>Trend API</translation>
    </message>
    <message>
        <source>Yearly change of per-token API prices.</source>
        <translation>Jährliche Änderung der API-Preise pro Token.</translation>
    </message>
    <message>
        <source>Hardware price trend</source>
        <translation>Trend Hardware</translation>
    </message>
    <message>
        <source>Yearly change of purchase prices of nodes.</source>
        <translation>Jährliche Änderung der Kaufpreise von Knoten.</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>Strompreis</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour for owned nodes.</source>
        <translation>Preis einer Kilowattstunde für eigene Knoten.</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Power usage effectiveness: energy of the whole data centre for each unit of energy in the nodes. 1 is ideal.</source>
        <translation>Power Usage Effectiveness: Energie des ganzen Rechenzentrums je Energieeinheit in den Knoten. 1 ist ideal.</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>Leerlaufleistung</translation>
    </message>
    <message>
        <source>Share of full power that a switched-on owned node draws without work.</source>
        <translation>Anteil der vollen Leistung, den ein eingeschalteter eigener Knoten ohne Arbeit zieht.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Stellfläche</translation>
    </message>
    <message>
        <source>Colocation price for each kilowatt of owned nodes and month.</source>
        <translation>Colocation-Preis pro Kilowatt eigener Knoten und Monat.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Yearly share of the price paid for owned nodes.</source>
        <translation>Jährlicher Anteil am Kaufpreis eigener Knoten.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Monthly network cost of each owned node.</source>
        <translation>Monatliche Netzwerkkosten pro eigenem Knoten.</translation>
    </message>
    <message>
        <source>Staff for owning</source>
        <translation>Personal eigen</translation>
    </message>
    <message>
        <source>Full-time people needed as soon as anything is owned, shared between fleets by their owned nodes.</source>
        <translation>Vollzeitstellen, sobald etwas gekauft ist; auf die Flotten nach ihren eigenen Knoten verteilt.</translation>
    </message>
    <message>
        <source>Staff per owned node</source>
        <translation>Personal/Knoten</translation>
    </message>
    <message>
        <source>Additional people for each owned node.</source>
        <translation>Zusätzliche Stellen pro eigenem Knoten.</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Yearly cost of one full-time person, everything included.</source>
        <translation>Jährliche Vollkosten einer Vollzeitstelle.</translation>
    </message>
    <message>
        <source>Staff per rented node</source>
        <translation>Personal/Mietknoten</translation>
    </message>
    <message>
        <source>People for each node that is rented, on average.</source>
        <translation>Stellen pro gemietetem Knoten, im Mittel.</translation>
    </message>
    <message>
        <source>Salary trend</source>
        <translation>Trend Gehälter</translation>
    </message>
    <message>
        <source>Yearly change of salaries.</source>
        <translation>Jährliche Änderung der Gehälter.</translation>
    </message>
    <message>
        <source>Electricity trend</source>
        <translation>Trend Strom</translation>
    </message>
    <message>
        <source>Yearly change of the electricity price.</source>
        <translation>Jährliche Änderung des Strompreises.</translation>
    </message>
    <message>
        <source>Life of owned nodes</source>
        <translation>Nutzungsdauer</translation>
    </message>
    <message>
        <source>Months in use before an owned node is sold for what is left of it.</source>
        <translation>Monate im Einsatz, bis ein eigener Knoten zum Restwert verkauft wird.</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Restwert</translation>
    </message>
    <message>
        <source>Share of the price that a node still fetches at the end of its life; before that, value falls by the same share per month.</source>
        <translation>Anteil des Preises, den ein Knoten am Ende der Nutzungsdauer noch bringt; bis dahin fällt der Wert jeden Monat um denselben Anteil.</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Vorlaufzeit</translation>
    </message>
    <message>
        <source>Months between paying for nodes and having them in use.</source>
        <translation>Monate zwischen Zahlung und Einsatz der Knoten.</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Abschreibung</translation>
    </message>
    <message>
        <source>How the price of owned nodes is written off for tax.</source>
        <translation>Wie der Preis eigener Knoten steuerlich abgeschrieben wird.</translation>
    </message>
    <message>
        <source>Demand factor</source>
        <translation>Bedarfsfaktor</translation>
    </message>
    <message>
        <source>Multiplies the demand of every workload: 2 asks what if traffic doubles.</source>
        <translation>Vervielfacht den Bedarf aller Workloads: 2 fragt, was bei doppeltem Verkehr geschieht.</translation>
    </message>
    <message>
        <source>Growth adjustment</source>
        <translation>Wachstumszuschlag</translation>
    </message>
    <message>
        <source>Added monthly growth of every workload, compounding.</source>
        <translation>Zusätzliches Monatswachstum aller Workloads, mit Zinseszins.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>How plans and fleets refer to this node type.</source>
        <translation>So verweisen Pläne und Flotten auf diesen Knotentyp.</translation>
    </message>
    <message>
        <source>How the node type is shown.</source>
        <translation>So wird der Knotentyp angezeigt.</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>The GPU or other accelerator in the node.</source>
        <translation>Die GPU oder ein anderer Beschleuniger im Knoten.</translation>
    </message>
    <message>
        <source>GPUs per node</source>
        <translation>GPUs pro Knoten</translation>
    </message>
    <message>
        <source>How many accelerators a node has.</source>
        <translation>Wie viele Beschleuniger ein Knoten hat.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Who rents or sells it.</source>
        <translation>Wer ihn vermietet oder verkauft.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Where the price applies.</source>
        <translation>Wo der Preis gilt.</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Price of a node and hour without commitment.</source>
        <translation>Preis pro Knoten und Stunde ohne Bindung.</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Price of an interruptible node and hour; 0 where there is none.</source>
        <translation>Preis pro unterbrechbarem Knoten und Stunde; 0, wo es keinen gibt.</translation>
    </message>
    <message>
        <source>1-year discount</source>
        <translation>Rabatt 1 Jahr</translation>
    </message>
    <message>
        <source>3-year discount</source>
        <translation>Rabatt 3 Jahre</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>Kaufpreis</translation>
    </message>
    <message>
        <source>Price of a node when bought; 0: cannot be owned.</source>
        <translation>Preis eines Knotens beim Kauf; 0: nicht käuflich.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Electrical power of a node under full load.</source>
        <translation>Elektrische Leistung eines Knotens unter Volllast.</translation>
    </message>
    <message>
        <source>Spot interruptions</source>
        <translation>Spot-Unterbrechungen</translation>
    </message>
    <message>
        <source>How often a spot node is reclaimed, per hour.</source>
        <translation>Wie oft ein Spot-Knoten entzogen wird, pro Stunde.</translation>
    </message>
    <message>
        <source>Work lost per interruption</source>
        <translation>Verlust je Unterbrechung</translation>
    </message>
    <message>
        <source>Hours of work that have to be done again.</source>
        <translation>Stunden Arbeit, die wiederholt werden müssen.</translation>
    </message>
    <message>
        <source>Egress</source>
        <translation>Egress</translation>
    </message>
    <message>
        <source>Price of traffic that leaves the region.</source>
        <translation>Preis für Verkehr, der die Region verlässt.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where the figures were read.</source>
        <translation>Wo die Zahlen gelesen wurden.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>The date of the figures.</source>
        <translation>Das Datum der Zahlen.</translation>
    </message>
    <message>
        <source>How the workload is shown.</source>
        <translation>So wird der Workload angezeigt.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Interactive requests must be answered at once; batch may wait until the end of its day and be interrupted.</source>
        <translation>Interaktive Anfragen müssen sofort beantwortet werden; Batch darf bis zum Tagesende warten und unterbrochen werden.</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>The fleet that serves it.</source>
        <translation>Die Flotte, die ihn bedient.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model that answers.</source>
        <translation>Das Modell, das antwortet.</translation>
    </message>
    <message>
        <source>Demand in</source>
        <translation>Bedarf in</translation>
    </message>
    <message>
        <source>Requests per second, or busy GPUs where nothing else is known.</source>
        <translation>Anfragen pro Sekunde oder ausgelastete GPUs, wo sonst nichts bekannt ist.</translation>
    </message>
    <message>
        <source>Mean demand</source>
        <translation>Ø Bedarf</translation>
    </message>
    <message>
        <source>Mean of the typical week in month 1, requests per second or busy GPUs.</source>
        <translation>Mittel der typischen Woche in Monat 1, Anfragen pro Sekunde oder ausgelastete GPUs.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Compound growth per month; the growth curve bends it.</source>
        <translation>Monatliches Wachstum mit Zinseszins; die Wachstumskurve verbiegt es.</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Input-Token</translation>
    </message>
    <message>
        <source>Mean length of a request.</source>
        <translation>Mittlere Länge einer Anfrage.</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Output-Token</translation>
    </message>
    <message>
        <source>Mean length of an answer.</source>
        <translation>Mittlere Länge einer Antwort.</translation>
    </message>
    <message>
        <source>TTFT target</source>
        <translation>TTFT-Ziel</translation>
    </message>
    <message>
        <source>Time to first token, mean at the operating point; 0: none.</source>
        <translation>Zeit bis zum ersten Token, Mittel im Betriebspunkt; 0: keines.</translation>
    </message>
    <message>
        <source>TPOT target</source>
        <translation>TPOT-Ziel</translation>
    </message>
    <message>
        <source>Time per output token, mean at the operating point; 0: none.</source>
        <translation>Zeit pro Ausgabe-Token, Mittel im Betriebspunkt; 0: keines.</translation>
    </message>
    <message>
        <source>Flexible share</source>
        <translation>Flexibler Anteil</translation>
    </message>
    <message>
        <source>Share of the requests that another region may serve. Batch is flexible as a whole.</source>
        <translation>Anteil der Anfragen, die eine andere Region bedienen darf. Batch ist ganz flexibel.</translation>
    </message>
    <message>
        <source>Traffic per request</source>
        <translation>Verkehr pro Anfrage</translation>
    </message>
    <message>
        <source>Bytes that cross regions for a request served elsewhere.</source>
        <translation>Bytes, die für eine anderswo bediente Anfrage Regionen queren.</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Who pays; costs can be shown by it.</source>
        <translation>Wer zahlt; Kosten lassen sich danach zeigen.</translation>
    </message>
    <message>
        <source>GPUs per replica</source>
        <translation>GPUs pro Replik</translation>
    </message>
    <message>
        <source>How many GPUs one copy of the model runs on.</source>
        <translation>Auf wie vielen GPUs eine Kopie des Modells läuft.</translation>
    </message>
    <message>
        <source>Rate per replica</source>
        <translation>Rate pro Replik</translation>
    </message>
    <message>
        <source>Requests per second that one copy serves at the latency targets.</source>
        <translation>Anfragen pro Sekunde, die eine Kopie innerhalb der Latenzziele bedient.</translation>
    </message>
    <message>
        <source>Fixed rate</source>
        <translation>Feste Rate</translation>
    </message>
    <message>
        <source>Hold the rate as it is under another precision, prefix share or accelerator.</source>
        <translation>Rate auch bei anderer Präzision, anderem Präfixanteil oder Beschleuniger beibehalten.</translation>
    </message>
    <message>
        <source>Rate from</source>
        <translation>Rate aus</translation>
    </message>
    <message>
        <source>Where the rate was measured or read.</source>
        <translation>Wo die Rate gemessen oder gelesen wurde.</translation>
    </message>
    <message>
        <source>How the fleet is shown.</source>
        <translation>So wird die Flotte angezeigt.</translation>
    </message>
    <message>
        <source>Node type</source>
        <translation>Knotentyp</translation>
    </message>
    <message>
        <source>What the fleet&apos;s nodes are.</source>
        <translation>Was die Knoten der Flotte sind.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Numeric precision at which the models are served.</source>
        <translation>Numerische Präzision, mit der die Modelle bedient werden.</translation>
    </message>
    <message>
        <source>Target load</source>
        <translation>Ziellast</translation>
    </message>
    <message>
        <source>How busy interactive replicas may be: the headroom that keeps answers fast.</source>
        <translation>Wie ausgelastet interaktive Repliken sein dürfen: die Reserve, die Antworten schnell hält.</translation>
    </message>
    <message>
        <source>Target load, batch</source>
        <translation>Ziellast Batch</translation>
    </message>
    <message>
        <source>How busy batch replicas may be.</source>
        <translation>Wie ausgelastet Batch-Repliken sein dürfen.</translation>
    </message>
    <message>
        <source>Min replicas</source>
        <translation>Mindestrepliken</translation>
    </message>
    <message>
        <source>Replicas that stay up for each interactive model even without demand.</source>
        <translation>Repliken, die je interaktivem Modell auch ohne Bedarf laufen.</translation>
    </message>
    <message>
        <source>Spare nodes</source>
        <translation>Reserveknoten</translation>
    </message>
    <message>
        <source>Nodes kept for failures while anything is served.</source>
        <translation>Knoten für Ausfälle, solange etwas bedient wird.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Fixed number, a percentile of the week, or following the hours.</source>
        <translation>Feste Anzahl, ein Perzentil der Woche oder den Stunden folgend.</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>100 % provisions for the busiest hour of the week, all month; 90 % leaves a tenth of the hours short.</source>
        <translation>100 % stellt den ganzen Monat für die stärkste Stunde der Woche bereit; bei 90 % reicht es in einem Zehntel der Stunden nicht.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>How many nodes are up all the time.</source>
        <translation>Wie viele Knoten immer laufen.</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Nachlauf</translation>
    </message>
    <message>
        <source>Hours that nodes stay up after the need for them is gone.</source>
        <translation>Stunden, die Knoten noch laufen, wenn der Bedarf vorbei ist.</translation>
    </message>
    <message>
        <source>Start month</source>
        <translation>Startmonat</translation>
    </message>
    <message>
        <source>Month in which the term starts; before the plan: a contract in force.</source>
        <translation>Monat, in dem die Laufzeit beginnt; vor dem Plan: ein laufender Vertrag.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>12 or 36 months.</source>
        <translation>12 oder 36 Monate.</translation>
    </message>
    <message>
        <source>How many nodes are committed.</source>
        <translation>Wie viele Knoten gebunden sind.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Start a new term at the price of its day when this one ends.</source>
        <translation>Nach Ablauf eine neue Laufzeit zum dann gültigen Preis beginnen.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Monthly, or the whole term when it starts.</source>
        <translation>Monatlich oder die ganze Laufzeit zu Beginn.</translation>
    </message>
    <message>
        <source>Month of payment</source>
        <translation>Zahlungsmonat</translation>
    </message>
    <message>
        <source>The nodes are in use after the lead time; before the plan: already owned.</source>
        <translation>Die Knoten sind nach der Vorlaufzeit im Einsatz; vor dem Plan: schon im Eigentum.</translation>
    </message>
    <message>
        <source>How many nodes are bought.</source>
        <translation>Wie viele Knoten gekauft werden.</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>Ab Monat</translation>
    </message>
    <message>
        <source>The lever acts from this month; 0 is the first.</source>
        <translation>Der Hebel wirkt ab diesem Monat; 0 ist der erste.</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Einmalkosten</translation>
    </message>
    <message>
        <source>Paid at the start of the month from which the lever acts.</source>
        <translation>Fällig zu Beginn des Monats, ab dem der Hebel wirkt.</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Was verloren geht</translation>
    </message>
    <message>
        <source>Stands beside the saving: what users will notice.</source>
        <translation>Steht neben der Ersparnis: was Nutzer bemerken werden.</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Share of requests answered without the model.</source>
        <translation>Anteil der Anfragen, die ohne das Modell beantwortet werden.</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Kosten pro Monat</translation>
    </message>
    <message>
        <source>Fixed cost of running the cache.</source>
        <translation>Fixkosten für den Betrieb des Caches.</translation>
    </message>
    <message>
        <source>Cost of look-ups</source>
        <translation>Kosten der Abfragen</translation>
    </message>
    <message>
        <source>Every request is looked up, hit or not.</source>
        <translation>Jede Anfrage wird nachgeschlagen, Treffer oder nicht.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of what the cache leaves that goes to the API.</source>
        <translation>Anteil dessen, was der Cache übrig lässt, der an die API geht.</translation>
    </message>
    <message>
        <source>Input price</source>
        <translation>Eingabepreis</translation>
    </message>
    <message>
        <source>Per million input tokens.</source>
        <translation>Pro Million Eingabe-Token.</translation>
    </message>
    <message>
        <source>Output price</source>
        <translation>Ausgabepreis</translation>
    </message>
    <message>
        <source>Per million output tokens.</source>
        <translation>Pro Million Ausgabe-Token.</translation>
    </message>
    <message>
        <source>Share of what remains that the smaller model serves.</source>
        <translation>Anteil des Restes, den das kleinere Modell bedient.</translation>
    </message>
    <message>
        <source>Smaller model</source>
        <translation>Kleineres Modell</translation>
    </message>
    <message>
        <source>The model that takes its share.</source>
        <translation>Das Modell, das seinen Anteil übernimmt.</translation>
    </message>
    <message>
        <source>Precision of weights and arithmetic.</source>
        <translation>Präzision von Gewichten und Arithmetik.</translation>
    </message>
    <message>
        <source>Share of input tokens whose prefill is skipped.</source>
        <translation>Anteil der Eingabe-Token, deren Prefill entfällt.</translation>
    </message>
    <message>
        <source>What replaces the fleet&apos;s nodes.</source>
        <translation>Was die Knoten der Flotte ersetzt.</translation>
    </message>
    <message>
        <source>Share of the flexible load that moves.</source>
        <translation>Anteil der flexiblen Last, der umzieht.</translation>
    </message>
    <message>
        <source>What serves it in the other region.</source>
        <translation>Was sie in der anderen Region bedient.</translation>
    </message>
    <message>
        <source>From hour</source>
        <translation>Ab Stunde</translation>
    </message>
    <message>
        <source>Start of the window in which load moves, every day.</source>
        <translation>Beginn des Fensters, in dem Last umzieht, jeden Tag.</translation>
    </message>
    <message>
        <source>To hour</source>
        <translation>Bis Stunde</translation>
    </message>
    <message>
        <source>End of the window; before the start it runs over midnight.</source>
        <translation>Ende des Fensters; vor dem Beginn läuft es über Mitternacht.</translation>
    </message>
    <message>
        <source>100 % provisions for the busiest hour of the week, all month.</source>
        <translation>100 % stellt den ganzen Monat für die stärkste Stunde der Woche bereit.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Shares of what month 1 provisions, or numbers of your own.</source>
        <translation>Anteile dessen, was Monat 1 bereitstellt, oder eigene Zahlen.</translation>
    </message>
    <message>
        <source>1-year coverage</source>
        <translation>Abdeckung 1 Jahr</translation>
    </message>
    <message>
        <source>Share of month 1&apos;s mean provisioned nodes committed for one year, renewing.</source>
        <translation>Anteil der mittleren Knoten von Monat 1, für ein Jahr gebunden, mit Verlängerung.</translation>
    </message>
    <message>
        <source>3-year coverage</source>
        <translation>Abdeckung 3 Jahre</translation>
    </message>
    <message>
        <source>Share of month 1&apos;s mean provisioned nodes committed for three years, renewing.</source>
        <translation>Anteil der mittleren Knoten von Monat 1, für drei Jahre gebunden, mit Verlängerung.</translation>
    </message>
    <message>
        <source>Numbers of your own, or the cheapest.</source>
        <translation>Eigene Zahlen oder die günstigsten.</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt durch</translation>
    </message>
    <message>
        <source>How nodes bought in this scenario are paid for. Cash: the price at the start of the month of purchase. It changes the cash flows of owning, not the monthly cost.</source>
        <translation>Wie die in diesem Szenario gekauften Knoten bezahlt werden. Bar: der Preis zu Beginn des Kaufmonats. Das ändert die Zahlungsströme des Besitzens, nicht die Monatskosten.</translation>
    </message>
    <message>
        <source>Lent share</source>
        <translation>Kreditanteil</translation>
    </message>
    <message>
        <source>Share of each purchase that is lent; the rest is paid in cash.</source>
        <translation>Anteil jedes Kaufs, der geliehen wird; der Rest wird bar bezahlt.</translation>
    </message>
    <message>
        <source>Interest (APR)</source>
        <translation>Zins (nominal)</translation>
    </message>
    <message>
        <source>Nominal yearly rate; a twelfth of it is due each month. Level payments at the end of each month; what is left at the horizon is repaid there.</source>
        <translation>Nominaler Jahreszins; ein Zwölftel davon wird jeden Monat fällig. Gleichbleibende Raten am Monatsende; was am Ende des Horizonts offen ist, wird dort getilgt.</translation>
    </message>
    <message>
        <source>Months in which a loan is repaid or a lease is paid.</source>
        <translation>Monate, in denen ein Kredit getilgt oder eine Leasingrate bezahlt wird.</translation>
    </message>
    <message>
        <source>Lease payment</source>
        <translation>Leasingrate</translation>
    </message>
    <message>
        <source>For each node and month of the term, from the first month of use.</source>
        <translation>Je Knoten und Monat der Laufzeit, ab dem ersten Monat der Nutzung.</translation>
    </message>
    <message>
        <source>Paid in advance</source>
        <translation>Vorschüssig</translation>
    </message>
    <message>
        <source>At the start of each month; otherwise at its end.</source>
        <translation>Zu Beginn jedes Monats; sonst an dessen Ende.</translation>
    </message>
    <message>
        <source>Buy-out</source>
        <translation>Restkaufpreis</translation>
    </message>
    <message>
        <source>Price of a node when its lease ends; it is then used to the end of its life and sold.</source>
        <translation>Preis eines Knotens am Ende des Leasings; danach wird er bis zum Ende seiner Lebensdauer genutzt und verkauft.</translation>
    </message>
    <message>
        <source>The model that was measured.</source>
        <translation>Das gemessene Modell.</translation>
    </message>
    <message>
        <source>What it ran on.</source>
        <translation>Worauf es lief.</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>How many GPUs one replica had.</source>
        <translation>Wie viele GPUs eine Replik hatte.</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>How many requests were served at once.</source>
        <translation>Wie viele Anfragen gleichzeitig bedient wurden.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Output tokens per second of the replica.</source>
        <translation>Ausgabetoken pro Sekunde der Replik.</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>Mean time to the first token.</source>
        <translation>Mittlere Zeit bis zum ersten Token.</translation>
    </message>
    <message>
        <source>TPOT</source>
        <translation>TPOT</translation>
    </message>
    <message>
        <source>Mean time per output token.</source>
        <translation>Mittlere Zeit je Ausgabetoken.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>The program that served: vLLM, SGLang, TensorRT-LLM.</source>
        <translation>Das bedienende Programm: vLLM, SGLang, TensorRT-LLM.</translation>
    </message>
    <message>
        <source>Network to buy</source>
        <translation>Netz (Kauf)</translation>
    </message>
    <message>
        <source>Switches, cables and storage bought with owned nodes, as a share of their price. Lives, is written off and resold with the node.</source>
        <translation>Switches, Kabel und Speicher, die mit eigenen Knoten gekauft werden, als Anteil an deren Preis. Lebensdauer, Abschreibung und Wiederverkauf wie beim Knoten.</translation>
    </message>
    <message>
        <source>Facility to build</source>
        <translation>Gebäudetechnik (Kauf)</translation>
    </message>
    <message>
        <source>Power and cooling paid for with owned nodes, for each kilowatt of theirs. Lives, is written off and resold with the node; leave it 0 where space is rented.</source>
        <translation>Strom- und Kältetechnik, die mit eigenen Knoten bezahlt wird, je Kilowatt der Knoten. Lebensdauer, Abschreibung und Wiederverkauf wie beim Knoten; 0, wo Fläche gemietet wird.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Buy again at the price of its day, so that new nodes are in use when these end.</source>
        <translation>Zum Preis des Tages neu kaufen, so dass neue Knoten in Betrieb sind, wenn diese enden.</translation>
    </message>
    <message>
        <source>Max nodes</source>
        <translation>Höchstens Knoten</translation>
    </message>
    <message>
        <source>The cheapest mix owns no more nodes than this at once, over all fleets it may buy for.</source>
        <translation>Der günstigste Mix besitzt nie mehr Knoten gleichzeitig, über alle Flotten, für die er kaufen darf.</translation>
    </message>
    <message>
        <source>Max capital</source>
        <translation>Höchstens Kapital</translation>
    </message>
    <message>
        <source>The cheapest mix pays no more than this for nodes within the horizon.</source>
        <translation>Der günstigste Mix zahlt innerhalb des Horizonts nicht mehr als dies für Knoten.</translation>
    </message>
    <message>
        <source>Max power</source>
        <translation>Höchstens Leistung</translation>
    </message>
    <message>
        <source>The nodes owned at once draw no more than this under full load, PUE left out.</source>
        <translation>Die gleichzeitig eigenen Knoten brauchen unter Volllast nicht mehr als dies, ohne PUE.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>How the case is called.</source>
        <translation>Wie der Fall heißt.</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Multiplies the demand of the scenario in this case.</source>
        <translation>Vervielfacht in diesem Fall den Bedarf des Szenarios.</translation>
    </message>
    <message>
        <source>Added to the monthly growth of the scenario in this case.</source>
        <translation>Kommt in diesem Fall zum monatlichen Wachstum des Szenarios hinzu.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>How likely the case is against the others: 2 is twice as likely as 1.</source>
        <translation>Wie wahrscheinlich der Fall gegenüber den anderen ist: 2 ist doppelt so wahrscheinlich wie 1.</translation>
    </message>
    <message>
        <source>Node types find it by this name; a copy of the catalogue&apos;s name takes the place of that row.</source>
        <translation>Unter diesem Namen finden ihn die Knotentypen; eine Kopie mit dem Namen einer Katalogzeile tritt an deren Stelle.</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Who makes it.</source>
        <translation>Wer ihn herstellt.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory of one accelerator, for weights and the KV cache.</source>
        <translation>Speicher eines Beschleunigers für Gewichte und KV-Cache.</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Speicherbandbreite</translation>
    </message>
    <message>
        <source>How fast its memory is read; it bounds the time of an output token.</source>
        <translation>Wie schnell sein Speicher gelesen wird; begrenzt die Zeit je Ausgabetoken.</translation>
    </message>
    <message>
        <source>FP16 rate</source>
        <translation>FP16-Leistung</translation>
    </message>
    <message>
        <source>Dense operations per second in 16 bits.</source>
        <translation>Dichte Rechenoperationen je Sekunde mit 16 Bit.</translation>
    </message>
    <message>
        <source>FP8 rate</source>
        <translation>FP8-Leistung</translation>
    </message>
    <message>
        <source>Dense operations per second in 8-bit floating point; 0 where it is not supported.</source>
        <translation>Dichte Rechenoperationen je Sekunde mit 8-Bit-Gleitkommazahlen; 0, wo nicht unterstützt.</translation>
    </message>
    <message>
        <source>FP4 rate</source>
        <translation>FP4-Leistung</translation>
    </message>
    <message>
        <source>Dense operations per second in 4-bit floating point; 0 where it is not supported.</source>
        <translation>Dichte Rechenoperationen je Sekunde mit 4-Bit-Gleitkommazahlen; 0, wo nicht unterstützt.</translation>
    </message>
    <message>
        <source>INT8 rate</source>
        <translation>INT8-Leistung</translation>
    </message>
    <message>
        <source>Dense integer operations per second in 8 bits; 0 where it is not supported.</source>
        <translation>Dichte Ganzzahloperationen je Sekunde mit 8 Bit; 0, wo nicht unterstützt.</translation>
    </message>
    <message>
        <source>Thermal design power of one accelerator.</source>
        <translation>Thermische Verlustleistung (TDP) eines Beschleunigers.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Bandwidth to its neighbours in the node, in one direction.</source>
        <translation>Bandbreite zu den Nachbarn im Knoten, in einer Richtung.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>When it came out; 0 where unknown.</source>
        <translation>Wann er erschien; 0, wo unbekannt.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>List or street price of one in US dollars, like the catalogue; 0 where unknown.</source>
        <translation>Listen- oder Marktpreis eines Stücks in US-Dollar wie im Katalog; 0, wo unbekannt.</translation>
    </message>
    <message>
        <source>The date of the figures, as year-month-day.</source>
        <translation>Datum der Angaben, als Jahr-Monat-Tag.</translation>
    </message>
    <message>
        <source>Workloads find it by this name; a copy of the catalogue&apos;s name takes the place of that row.</source>
        <translation>Unter diesem Namen finden es die Workloads; eine Kopie mit dem Namen einer Katalogzeile tritt an deren Stelle.</translation>
    </message>
    <message>
        <source>Parameters, 10⁹</source>
        <translation>Parameter, 10⁹</translation>
    </message>
    <message>
        <source>All parameters, in billions.</source>
        <translation>Alle Parameter, in Milliarden.</translation>
    </message>
    <message>
        <source>Active, 10⁹</source>
        <translation>Aktiv, 10⁹</translation>
    </message>
    <message>
        <source>Parameters used for a token, in billions; all of them in a dense model.</source>
        <translation>Je Token verwendete Parameter, in Milliarden; bei einem dichten Modell alle.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Layers of the model.</source>
        <translation>Schichten des Modells.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Schichtbreite</translation>
    </message>
    <message>
        <source>Width of a layer.</source>
        <translation>Breite einer Schicht.</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Attention heads of a layer.</source>
        <translation>Attention-Köpfe einer Schicht.</translation>
    </message>
    <message>
        <source>KV heads</source>
        <translation>KV-Köpfe</translation>
    </message>
    <message>
        <source>Heads whose keys and values are cached.</source>
        <translation>Köpfe, deren Schlüssel und Werte zwischengespeichert werden.</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation>Kopfgröße</translation>
    </message>
    <message>
        <source>Width of an attention head.</source>
        <translation>Breite eines Attention-Kopfs.</translation>
    </message>
    <message>
        <source>Full-attention layers</source>
        <translation>Schichten mit voller Attention</translation>
    </message>
    <message>
        <source>Layers that look back on the whole context.</source>
        <translation>Schichten, die auf den ganzen Kontext zurückblicken.</translation>
    </message>
    <message>
        <source>KV elements per token</source>
        <translation>KV-Elemente je Token</translation>
    </message>
    <message>
        <source>Cached numbers of a token, keys and values, over all full-attention layers.</source>
        <translation>Zwischengespeicherte Zahlen je Token, Schlüssel und Werte, über alle Schichten mit voller Attention.</translation>
    </message>
    <message>
        <source>Window layers</source>
        <translation>Fensterschichten</translation>
    </message>
    <message>
        <source>Layers that look back on a window only; 0 where there are none.</source>
        <translation>Schichten, die nur auf ein Fenster zurückblicken; 0, wo es keine gibt.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Tokens that the window layers look back on.</source>
        <translation>Token, auf die die Fensterschichten zurückblicken.</translation>
    </message>
    <message>
        <source>KV elements per token, window</source>
        <translation>KV-Elemente je Token, Fenster</translation>
    </message>
    <message>
        <source>Cached numbers of a token, keys and values, over all window layers.</source>
        <translation>Zwischengespeicherte Zahlen je Token, Schlüssel und Werte, über alle Fensterschichten.</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Experts of a mixture; 0 in a dense model.</source>
        <translation>Experten einer Mixture-of-Experts; 0 bei einem dichten Modell.</translation>
    </message>
    <message>
        <source>Experts a token</source>
        <translation>Experten je Token</translation>
    </message>
    <message>
        <source>Experts used for a token; 0 in a dense model.</source>
        <translation>Je Token verwendete Experten; 0 bei einem dichten Modell.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Tokens that the model knows.</source>
        <translation>Token, die das Modell kennt.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Tokens that it can look back on at most.</source>
        <translation>Token, auf die es höchstens zurückblicken kann.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>What else is to be known.</source>
        <translation>Was sonst zu wissen ist.</translation>
    </message>
    <message>
        <source>How the series is shown.</source>
        <translation>Wie die Zeitreihe angezeigt wird.</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Gemessen in</translation>
    </message>
    <message>
        <source>Requests per second, or busy GPUs.</source>
        <translation>Anfragen pro Sekunde oder belegte GPUs.</translation>
    </message>
    <message>
        <source>First hour</source>
        <translation>Erste Stunde</translation>
    </message>
    <message>
        <source>The hour of the first value, as clocks in the plan&apos;s time zone show it.</source>
        <translation>Die Stunde des ersten Werts, wie sie die Uhren in der Zeitzone des Plans anzeigen.</translation>
    </message>
    <message>
        <source>Hourly means</source>
        <translation>Stundenmittel</translation>
    </message>
    <message>
        <source>One value per hour, at most those of a leap year; hours without measurement are gaps.</source>
        <translation>Ein Wert je Stunde, höchstens so viele wie in einem Schaltjahr; Stunden ohne Messung sind Lücken.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The file that it was made from.</source>
        <translation>Die Datei, aus der sie entstand.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The hash of that file: it tells whether a file is the same.</source>
        <translation>Der Hash dieser Datei: An ihm erkennt man, ob eine Datei dieselbe ist.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>How many rows of the file it was made of; the rows are not kept.</source>
        <translation>Aus wie vielen Zeilen der Datei sie entstand; die Zeilen werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Whose demand was measured.</source>
        <translation>Wessen Bedarf gemessen wurde.</translation>
    </message>
    <message>
        <source>Owning is compared with</source>
        <translation>Besitz wird verglichen mit</translation>
    </message>
    <message>
        <source>The same scenario without owned nodes as it stands, or with the cheapest terms and spot; or another scenario.</source>
        <translation>Dasselbe Szenario ohne eigene Knoten, so wie es ist oder mit den günstigsten Laufzeiten und Spot; oder ein anderes Szenario.</translation>
    </message>
    <message>
        <source>Life in the books</source>
        <translation>Nutzungsdauer in den Büchern</translation>
    </message>
    <message>
        <source>Owned nodes are written off in equal parts over this time; none: over their life.</source>
        <translation>Eigene Knoten werden über diese Zeit in gleichen Teilen abgeschrieben; keine: über ihre Lebensdauer.</translation>
    </message>
    <message>
        <source>Life for the tax</source>
        <translation>Nutzungsdauer für die Steuer</translation>
    </message>
    <message>
        <source>Over how many months the tax depreciates owned nodes; MACRS knows 36, 60, 84, 120, 180 and 240. None: their life, or 60 with MACRS.</source>
        <translation>Über wie viele Monate eigene Knoten steuerlich abgeschrieben werden; MACRS kennt 36, 60, 84, 120, 180 und 240. Keine: ihre Lebensdauer, bei MACRS 60.</translation>
    </message>
    <message>
        <source>Bonus depreciation</source>
        <translation>Sonderabschreibung</translation>
    </message>
    <message>
        <source>Share of the cost that the tax deducts in the first month in use.</source>
        <translation>Anteil der Kosten, der im ersten Monat der Nutzung steuerlich abgezogen wird.</translation>
    </message>
    <message>
        <source>Bonus until month</source>
        <translation>Sonderabschreibung bis Monat</translation>
    </message>
    <message>
        <source>The last month in which nodes that come into use get it; none: always.</source>
        <translation>Der letzte Monat, in dem Knoten, die in Betrieb gehen, sie erhalten; keiner: immer.</translation>
    </message>
    <message>
        <source>Off the on-demand price for a one-year commitment; none: not offered.</source>
        <translation>Vom On-Demand-Preis bei einem Jahr Bindung; keiner: nicht angeboten.</translation>
    </message>
    <message>
        <source>Off the on-demand price for a three-year commitment; none: not offered.</source>
        <translation>Vom On-Demand-Preis bei drei Jahren Bindung; keiner: nicht angeboten.</translation>
    </message>
    <message>
        <source>Numeric precision at which the model is served, where it is not the fleet&apos;s.</source>
        <translation>Numerische Genauigkeit, mit der das Modell bedient wird, wenn es nicht die der Flotte ist.</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>The program that serves the models.</source>
        <translation>Das Programm, das die Modelle bedient.</translation>
    </message>
    <message>
        <source>What the contract is called.</source>
        <translation>Wie der Vertrag heißt.</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Beginn am</translation>
    </message>
    <message>
        <source>The month in which the term starts; it stays when the plan&apos;s first month changes.</source>
        <translation>Der Monat, in dem die Laufzeit beginnt; er bleibt, wenn sich der erste Monat des Plans ändert.</translation>
    </message>
    <message>
        <source>Price as signed</source>
        <translation>Vereinbarter Preis</translation>
    </message>
    <message>
        <source>Price of a node and hour as signed, without discount or trend; none: the list price less the discount of the term.</source>
        <translation>Vereinbarter Preis eines Knotens je Stunde, ohne Rabatt und Trend; keiner: der Listenpreis abzüglich des Rabatts der Laufzeit.</translation>
    </message>
    <message>
        <source>Where the contract can be found.</source>
        <translation>Wo der Vertrag zu finden ist.</translation>
    </message>
    <message>
        <source>Date of payment</source>
        <translation>Zahlung am</translation>
    </message>
    <message>
        <source>The month of payment; it stays when the plan&apos;s first month changes.</source>
        <translation>Der Monat der Zahlung; er bleibt, wenn sich der erste Monat des Plans ändert.</translation>
    </message>
    <message>
        <source>Price paid</source>
        <translation>Bezahlter Preis</translation>
    </message>
    <message>
        <source>What was paid for a node; none: the node type&apos;s price.</source>
        <translation>Was für einen Knoten bezahlt wurde; keiner: der Preis des Knotentyps.</translation>
    </message>
    <message>
        <source>Linked GPUs</source>
        <translation>Verbundene GPUs</translation>
    </message>
    <message>
        <source>How many accelerators that link joins; 0: those of a node, 8.</source>
        <translation>Wie viele Beschleuniger diese Verbindung zusammenschließt; 0: die eines Knotens, 8.</translation>
    </message>
    <message>
        <source>Precision of the KV cache. Automatic is 16 bits, as engines hold it unless they are told; quantized checkpoints of TensorRT-LLM tell it 8.</source>
        <translation>Genauigkeit des KV-Cache. Automatisch sind 16 Bit, wie Engines ihn ohne andere Angabe halten; quantisierte Checkpoints von TensorRT-LLM geben 8 an.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>The name in the provider&apos;s price list, by which price rules and newer lists find it.</source>
        <translation>Der Name in der Preisliste des Anbieters, nach dem Preisregeln und neuere Listen ihn finden.</translation>
    </message>
    <message>
        <source>Software, owned</source>
        <translation>Software, eigen</translation>
    </message>
    <message>
        <source>Licences and support for each GPU of an owned node, per year.</source>
        <translation>Lizenzen und Support für jede GPU eines eigenen Knotens, pro Jahr.</translation>
    </message>
    <message>
        <source>Software, rented</source>
        <translation>Software, gemietet</translation>
    </message>
    <message>
        <source>Licences and support for each GPU of a rented node, per year.</source>
        <translation>Lizenzen und Support für jede GPU eines gemieteten Knotens, pro Jahr.</translation>
    </message>
    <message>
        <source>Cached reads</source>
        <translation>Aus dem Cache</translation>
    </message>
    <message>
        <source>Share of the input that an API reads from its cache; none: the share of the prefix cache.</source>
        <translation>Anteil der Eingabe, den eine API aus ihrem Cache liest; leer: der Anteil des Präfix-Caches.</translation>
    </message>
    <message>
        <source>Cache writes</source>
        <translation>In den Cache</translation>
    </message>
    <message>
        <source>Share of the input that an API writes to its cache; none: nothing.</source>
        <translation>Anteil der Eingabe, den eine API in ihren Cache schreibt; leer: nichts.</translation>
    </message>
    <message>
        <source>API class</source>
        <translation>API-Klasse</translation>
    </message>
    <message>
        <source>The class in which an API serves it; none: standard. Batch is for batch workloads.</source>
        <translation>Die Klasse, in der eine API ihn bedient; leer: Standard. Batch ist für Batch-Workloads.</translation>
    </message>
    <message>
        <source>Who sells the API; price rules go by it.</source>
        <translation>Wer die API verkauft; Preisregeln richten sich danach.</translation>
    </message>
    <message>
        <source>As the provider names it.</source>
        <translation>Wie der Anbieter es nennt.</translation>
    </message>
    <message>
        <source>Standard, batch, flex or priority.</source>
        <translation>Standard, Batch, Flex oder Priority.</translation>
    </message>
    <message>
        <source>Cache storage</source>
        <translation>Speicherung im Cache</translation>
    </message>
    <message>
        <source>For a million cached tokens and hour; 0: not charged.</source>
        <translation>Für eine Million Token im Cache und Stunde; 0: nicht berechnet.</translation>
    </message>
    <message>
        <source>Life of the cache</source>
        <translation>Lebensdauer des Caches</translation>
    </message>
    <message>
        <source>How long what is written is kept and charged.</source>
        <translation>Wie lange das Geschriebene aufbewahrt und berechnet wird.</translation>
    </message>
    <message>
        <source>From input tokens</source>
        <translation>Ab Eingabe-Token</translation>
    </message>
    <message>
        <source>The tier applies to requests whose input is at least this long.</source>
        <translation>Die Stufe gilt für Anfragen, deren Eingabe mindestens so lang ist.</translation>
    </message>
    <message>
        <source>Cached read</source>
        <translation>Aus dem Cache</translation>
    </message>
    <message>
        <source>Per million input tokens read from the cache; none: the input price.</source>
        <translation>Pro Million aus dem Cache gelesener Eingabe-Token; leer: der Eingabepreis.</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>In den Cache</translation>
    </message>
    <message>
        <source>Per million input tokens written to the cache; none: the input price.</source>
        <translation>Pro Million in den Cache geschriebener Eingabe-Token; leer: der Eingabepreis.</translation>
    </message>
    <message>
        <source>To which providers the rule applies: a name, with * for any text; empty: all.</source>
        <translation>Für welche Anbieter die Regel gilt: ein Name, mit * für beliebigen Text; leer: alle.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>To which SKUs it applies, with * for any text: p5*; empty: all.</source>
        <translation>Für welche SKUs sie gilt, mit * für beliebigen Text: p5*; leer: alle.</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>What it is taken off; none: on demand and the two terms.</source>
        <translation>Wovon sie abgezogen wird; leer: von On-Demand und den beiden Reservierungen.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Off the list price, after the discount of a term.</source>
        <translation>Vom Listenpreis, nach dem Rabatt einer Reservierung.</translation>
    </message>
    <message>
        <source>The first month in which it is in force; none: always.</source>
        <translation>Der erste Monat, in dem sie gilt; leer: immer.</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>Bis Monat</translation>
    </message>
    <message>
        <source>The last month in which it is in force; none: without end.</source>
        <translation>Der letzte Monat, in dem sie gilt; leer: ohne Ende.</translation>
    </message>
    <message>
        <source>The agreement in which it stands.</source>
        <translation>Die Vereinbarung, in der sie steht.</translation>
    </message>
    <message>
        <source>How the input is called; empty: by what it changes.</source>
        <translation>Wie die Größe heißt; leer: nach dem, was sie ändert.</translation>
    </message>
    <message>
        <source>Acts on</source>
        <translation>Wirkt auf</translation>
    </message>
    <message>
        <source>The field that is uncertain, a lever&apos;s setting, or a group such as demand or throughput.</source>
        <translation>Das unsichere Feld, die Einstellung eines Hebels oder eine Gruppe wie Nachfrage oder Durchsatz.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Whether what is drawn takes the place of the field, multiplies it or is added to it.</source>
        <translation>Ob das Gezogene an die Stelle des Feldes tritt, es vervielfacht oder dazukommt.</translation>
    </message>
    <message>
        <source>Where the range comes from.</source>
        <translation>Woher die Spanne stammt.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Switched off, the field stays at the plan&apos;s own value in every trial.</source>
        <translation>Ausgeschaltet bleibt das Feld in jedem Durchlauf beim Wert des Plans.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>The shape of the range: by its quantiles, or one of the named ones.</source>
        <translation>Die Form der Spanne: nach ihren Quantilen oder eine der benannten.</translation>
    </message>
    <message>
        <source>P10</source>
        <translation>P10</translation>
    </message>
    <message>
        <source>One time in ten it is lower.</source>
        <translation>In einem von zehn Fällen liegt es darunter.</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>It is lower as often as higher.</source>
        <translation>Es liegt ebenso oft darunter wie darüber.</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>One time in ten it is higher.</source>
        <translation>In einem von zehn Fällen liegt es darüber.</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Untere Grenze</translation>
    </message>
    <message>
        <source>It is never lower.</source>
        <translation>Nie liegt es darunter.</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Am wahrscheinlichsten</translation>
    </message>
    <message>
        <source>Where a triangle has its peak.</source>
        <translation>Wo das Dreieck seine Spitze hat.</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Obere Grenze</translation>
    </message>
    <message>
        <source>It is never higher.</source>
        <translation>Nie liegt es darüber.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Of a normal distribution.</source>
        <translation>Einer Normalverteilung.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Those that a discrete distribution takes.</source>
        <translation>Die einzelnen Werte, die vorkommen.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>How likely each value is against the others.</source>
        <translation>Wie wahrscheinlich jeder Wert gegenüber den anderen ist.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>One of the two inputs.</source>
        <translation>Eine der beiden Größen.</translation>
    </message>
    <message>
        <source>Other input</source>
        <translation>Andere Größe</translation>
    </message>
    <message>
        <source>The other one.</source>
        <translation>Die andere.</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Rangkorrelation</translation>
    </message>
    <message>
        <source>1: high goes with high; -1: high goes with low; 0: they know nothing of each other.</source>
        <translation>1: hoch geht mit hoch; -1: hoch geht mit niedrig; 0: sie wissen nichts voneinander.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>How many futures are worked out.</source>
        <translation>Wie viele Zukünfte durchgerechnet werden.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <source>Another number draws other futures; the same one draws the same.</source>
        <translation>Eine andere Zahl zieht andere Zukünfte, dieselbe zieht dieselben.</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Held: what the plan buys at its own values is bought in every trial. Follows: the optimum knows each trial.</source>
        <translation>Festgehalten: Was der Plan bei seinen eigenen Werten kauft, wird in jedem Durchlauf gekauft. Folgen: Das Optimum kennt jeden Durchlauf.</translation>
    </message>
    <message>
        <source>The field or group that the case changes.</source>
        <translation>Das Feld oder die Gruppe, die der Fall ändert.</translation>
    </message>
    <message>
        <source>Whether the amount takes the place of the field, multiplies it or is added to it.</source>
        <translation>Ob der Betrag an die Stelle des Feldes tritt, es vervielfacht oder dazukommt.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>The value, factor or addition.</source>
        <translation>Der Wert, Faktor oder Zuschlag.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Stands on every page of the budget report. Empty: the name of the plan.</source>
        <translation>Steht auf jeder Seite des Budgetberichts. Leer: der Name des Plans.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Who answers for the report; also in the properties of the PDF.</source>
        <translation>Wer den Bericht verantwortet; auch in den Eigenschaften der PDF-Datei.</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>Who decides: a person, a board or a meeting.</source>
        <translation>Wer entscheidet: eine Person, ein Gremium oder eine Sitzung.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>What is recommended, with its figures. Empty: the sentence that the figures make, which follows the plan.</source>
        <translation>Was empfohlen wird, mit den Zahlen dazu. Leer: der Satz, der sich aus den Zahlen ergibt und dem Plan folgt.</translation>
    </message>
    <message>
        <source>Recommended scenario</source>
        <translation>Empfohlenes Szenario</translation>
    </message>
    <message>
        <source>What the report asks for. Empty: the scenario looked at.</source>
        <translation>Was der Bericht beantragt. Leer: das angezeigte Szenario.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>A part of the budget report.</source>
        <translation>Ein Teil des Budgetberichts.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Whether the section is part of the report.</source>
        <translation>Ob der Abschnitt zum Bericht gehört.</translation>
    </message>
    <message>
        <source>What the planner adds in words, under the heading of the section.</source>
        <translation>Was in Worten hinzukommt, unter der Überschrift des Abschnitts.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>The figure that may stay within the bound, or pass it.</source>
        <translation>Die Kennzahl, die innerhalb der Grenze bleiben oder sie überschreiten kann.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Whether the chance of staying within the bound is asked for, or of passing it.</source>
        <translation>Ob gefragt ist, wie wahrscheinlich die Grenze eingehalten oder überschritten wird.</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>In the unit of the figure: money, months, shares or nodes.</source>
        <translation>In der Einheit der Kennzahl: Geld, Monate, Anteile oder Knoten.</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Zuletzt geschrieben</translation>
    </message>
    <message>
        <source>When the window last wrote the report. The next one says what was changed since.</source>
        <translation>Wann das Fenster den Bericht zuletzt geschrieben hat. Der nächste sagt, was seitdem geändert wurde.</translation>
    </message>
    <message>
        <source>Figures of the last report</source>
        <translation>Kennzahlen des letzten Berichts</translation>
    </message>
    <message>
        <source>Key figures of the scenarios as the last report had them.</source>
        <translation>Kennzahlen der Szenarien, wie sie der letzte Bericht hatte.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>typical week in %1</source>
        <translation>typische Woche im %1</translation>
    </message>
    <message>
        <source>requests per second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>busy GPUs</source>
        <translation>ausgelastete GPUs</translation>
    </message>
    <message>
        <source>This workload has no demand.</source>
        <translation>Dieser Workload hat keinen Bedarf.</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Own vs rent</source>
        <translation>Kauf oder Miete</translation>
    </message>
    <message>
        <source>cumulative cost, if owned</source>
        <translation>kumulierte Kosten bei Kauf</translation>
    </message>
    <message>
        <source>cumulative cost</source>
        <translation>kumulierte Kosten</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Miete</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>Monat %1</translation>
    </message>
    <message>
        <source>immediate</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Monatskosten</translation>
    </message>
    <message>
        <source>by tier, cash</source>
        <translation>nach Tarif, Zahlungen</translation>
    </message>
    <message>
        <source>by tier, amortised</source>
        <translation>nach Tarif, periodisiert</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Nothing costs anything yet: give a workload some demand.</source>
        <translation>Noch kostet nichts etwas: geben Sie einem Workload Bedarf.</translation>
    </message>
    <message>
        <source>Staff, cache, egress, one-offs</source>
        <translation>Personal, Cache, Egress, Einmaliges</translation>
    </message>
    <message>
        <source>Hours above each level</source>
        <translation>Stunden je Niveau</translation>
    </message>
    <message>
        <source>nodes, and who serves them</source>
        <translation>Knoten und wer sie stellt</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>hours of the week</source>
        <translation>Stunden der Woche</translation>
    </message>
    <message>
        <source>No nodes are provisioned in this month.</source>
        <translation>In diesem Monat werden keine Knoten bereitgestellt.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>tok/s per GPU, over tok/s per user</source>
        <translation>Tok/s pro GPU über Tok/s pro Nutzer</translation>
    </message>
    <message>
        <source>tok/s per user</source>
        <translation>Tok/s pro Nutzer</translation>
    </message>
    <message>
        <source>tok/s per GPU</source>
        <translation>Tok/s pro GPU</translation>
    </message>
    <message>
        <source>There is no curve for this replica.</source>
        <translation>Für diese Replik gibt es keine Kurve.</translation>
    </message>
    <message>
        <source>%1 tok/s per GPU</source>
        <translation>%1 Tok/s pro GPU</translation>
    </message>
    <message>
        <source>Throughput of a GPU</source>
        <translation>Durchsatz einer GPU</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 gleichzeitig</translation>
    </message>
    <message>
        <source>Order and pay</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Trifft ein</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Reservieren</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkaufen</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Commitments over time</source>
        <translation>Bindungen im Verlauf</translation>
    </message>
    <message>
        <source>nodes in force and on order</source>
        <translation>laufende und bestellte Knoten</translation>
    </message>
    <message>
        <source>Nothing is committed or owned: the hour is the cheapest for all of the need.</source>
        <translation>Nichts ist reserviert oder gekauft: stundenweise ist der ganze Bedarf am günstigsten.</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Screening curves</source>
        <translation>Einsatzkurven</translation>
    </message>
    <message>
        <source>per node and month, by hours of use</source>
        <translation>ein Knoten im Monat, nach Nutzungsstunden</translation>
    </message>
    <message>
        <source>hours of use per month</source>
        <translation>Nutzungsstunden im Monat</translation>
    </message>
    <message>
        <source>Give the node type prices on the Fleets page: on demand, spot, discounts, purchase.</source>
        <translation>Geben Sie dem Knotentyp auf der Seite Flotten Preise: On-Demand, Spot, Rabatte, Kauf.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Günstigste</translation>
    </message>
    <message>
        <source>first payback, month %1</source>
        <translation>erste Amortisation, Monat %1</translation>
    </message>
    <message>
        <source>for good, month %1</source>
        <translation>endgültig, Monat %1</translation>
    </message>
    <message>
        <source>%1 bought or renewed, needed in %2 of their hours.</source>
        <translation>%1 gekauft oder verlängert, in %2 ihrer Stunden gebraucht.</translation>
    </message>
    <message>
        <source>It beats the hour from %1 on.</source>
        <translation>Günstiger als stundenweise ab %1.</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Deckt</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>optimal</translation>
    </message>
    <message>
        <source>nodes: %1</source>
        <translation>Knoten: %1</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>means of each hour</source>
        <translation>Mittel jeder Stunde</translation>
    </message>
    <message>
        <source>Typical week</source>
        <translation>Typische Woche</translation>
    </message>
    <message>
        <source>what was measured, by weekday and hour</source>
        <translation>das Gemessene nach Wochentag und Stunde</translation>
    </message>
    <message>
        <source>Planned now</source>
        <translation>Jetzt geplant</translation>
    </message>
    <message>
        <source>by resale only</source>
        <translation>nur durch Verkauf</translation>
    </message>
    <message>
        <source>about month %1</source>
        <translation>etwa Monat %1</translation>
    </message>
    <message>
        <source>Utilisation when sized for the 90th percentile</source>
        <translation>Auslastung bei Auslegung auf das 90. Perzentil</translation>
    </message>
    <message>
        <source>Spend on GPU hours in which nothing runs</source>
        <translation>Ausgaben für GPU-Stunden ohne Last</translation>
    </message>
    <message>
        <source>Inference as a share of AI spend</source>
        <translation>Anteil der Inferenz an den KI-Ausgaben</translation>
    </message>
    <message>
        <source>Saving by managing spend, against the reference</source>
        <translation>Ersparnis durch Kostensteuerung, gegenüber der Referenz</translation>
    </message>
    <message>
        <source>Left of the reference&apos;s bill ($80-100k of $200k)</source>
        <translation>Rest der Rechnung der Referenz ($80–100k von $200k)</translation>
    </message>
    <message>
        <source>Discount for terms of one or three years</source>
        <translation>Rabatt für ein oder drei Jahre Laufzeit</translation>
    </message>
    <message>
        <source>Discount of spot</source>
        <translation>Rabatt bei Spot</translation>
    </message>
    <message>
        <source>Requests that a response cache answers</source>
        <translation>Anfragen, die ein Antwort-Cache beantwortet</translation>
    </message>
    <message>
        <source>Fall of API prices in two years</source>
        <translation>Rückgang der API-Preise in zwei Jahren</translation>
    </message>
    <message>
        <source>Payback of own hardware</source>
        <translation>Amortisation eigener Hardware</translation>
    </message>
    <message>
        <source>other spend missing</source>
        <translation>andere Ausgaben fehlen</translation>
    </message>
    <message>
        <source>no reference</source>
        <translation>keine Referenz</translation>
    </message>
    <message>
        <source>no terms offered</source>
        <translation>keine Laufzeiten</translation>
    </message>
    <message>
        <source>no spot price</source>
        <translation>kein Spot-Preis</translation>
    </message>
    <message>
        <source>cache is off</source>
        <translation>Cache ist aus</translation>
    </message>
    <message>
        <source>no nodes</source>
        <translation>keine Knoten</translation>
    </message>
    <message>
        <source>below</source>
        <translation>darunter</translation>
    </message>
    <message>
        <source>as quoted</source>
        <translation>wie genannt</translation>
    </message>
    <message>
        <source>above</source>
        <translation>darüber</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation>Dieses Szenario</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Cloud spend per month from which owning pays</source>
        <translation>Cloud-Ausgaben je Monat, ab denen sich Eigentum lohnt</translation>
    </message>
    <message>
        <source>no such spend</source>
        <translation>kein solcher Betrag</translation>
    </message>
    <message>
        <source>No node is bought: the page Own vs rent says why.</source>
        <translation>Kein Knoten wird gekauft: Die Seite „Kauf oder Miete“ sagt, warum.</translation>
    </message>
    <message>
        <source>not within the plan</source>
        <translation>nicht im Planzeitraum</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>When saved</source>
        <translation>Beim Speichern</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>Abweichende Kennzahlen</translation>
    </message>
    <message>
        <source>Figures when saved and now</source>
        <translation>Kennzahlen beim Speichern und jetzt</translation>
    </message>
    <message>
        <source>The plan is the same; what differs is how it is reckoned, or the file was changed by another program.</source>
        <translation>Der Plan ist derselbe; anders ist, wie gerechnet wird, oder ein anderes Programm hat die Datei geändert.</translation>
    </message>
</context>
<context>
    <name>FileNotice</name>
    <message>
        <source>%1 was saved by a newer Fulcrum (%2). You can read it; saving asks for another name.</source>
        <translation>%1 wurde von einem neueren Fulcrum (%2) gespeichert. Sie können es lesen; beim Speichern wird ein anderer Name erfragt.</translation>
    </message>
    <message>
        <source>%1 is write-protected, or its folder is. You can read it; saving asks for another name.</source>
        <translation>%1 oder der Ordner ist schreibgeschützt. Sie können es lesen; beim Speichern wird ein anderer Name erfragt.</translation>
    </message>
    <message>
        <source>%1 is open elsewhere. You can read it; saving asks for another name.</source>
        <translation>%1 ist anderswo geöffnet. Sie können es lesen; beim Speichern wird ein anderer Name erfragt.</translation>
    </message>
    <message>
        <source>%1 was read from an older format (version %2, now %3). The file is untouched until you save.</source>
        <translation>%1 wurde aus einem älteren Format gelesen (Version %2, jetzt %3). Die Datei bleibt unverändert, bis Sie speichern.</translation>
    </message>
    <message>
        <source>It lacks these, which have their defaults: %1.</source>
        <translation>Folgendes fehlt darin und hat die Vorgabewerte: %1.</translation>
    </message>
    <message>
        <source>The folder of %1 keeps no locks: make sure that nobody else works on it at the same time. Saving still notices when the file was changed.</source>
        <translation>Der Ordner von %1 kennt keine Sperren: Achten Sie darauf, dass niemand sonst zugleich daran arbeitet. Das Speichern merkt trotzdem, wenn die Datei geändert wurde.</translation>
    </message>
    <message>
        <source>It was saved by Fulcrum %1 with serving model %2; this is Fulcrum %3 with serving model %4.</source>
        <translation>Gespeichert wurde mit Fulcrum %1 und Durchsatzmodell %2; dies ist Fulcrum %3 mit Durchsatzmodell %4.</translation>
    </message>
</context>
<context>
    <name>FilePrompts</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 was changed by another program since you opened it. Replace it with your version?</source>
        <translation>%1 wurde von einem anderen Programm geändert, seit Sie es geöffnet haben. Durch Ihre Fassung ersetzen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 is open elsewhere</source>
        <translation>%1 ist anderswo geöffnet</translation>
    </message>
    <message>
        <source>It has been open on the computer %1 since %2. You can read it, or work on a copy of your own that is saved under another name.</source>
        <translation>Die Datei ist seit %2 auf dem Rechner %1 geöffnet. Sie können sie lesen oder an einer eigenen Kopie arbeiten, die unter anderem Namen gespeichert wird.</translation>
    </message>
    <message>
        <source>Open to &amp;read</source>
        <translation>Zum &amp;Lesen öffnen</translation>
    </message>
    <message>
        <source>Open a &amp;copy</source>
        <translation>Als &amp;Kopie öffnen</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>%1 had unsaved changes when Fulcrum ended unexpectedly</source>
        <translation>%1 hatte nicht gespeicherte Änderungen, als Fulcrum unerwartet endete</translation>
    </message>
    <message>
        <source>A recovery copy was written at %1.</source>
        <translation>Eine Wiederherstellungskopie wurde am %1 geschrieben.</translation>
    </message>
    <message>
        <source>The file itself is untouched, in %1.</source>
        <translation>Die Datei selbst ist unverändert, in %1.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>Für später &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Fulcrum</source>
        <translation>Fulcrum</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Workload %1</source>
        <translation>Workload %1</translation>
    </message>
    <message>
        <source>Fleet %1</source>
        <translation>Flotte %1</translation>
    </message>
    <message>
        <source>Node type %1</source>
        <translation>Knotentyp %1</translation>
    </message>
    <message>
        <source>Lever %1</source>
        <translation>Hebel %1</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Node type</source>
        <translation>Knotentyp</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
</context>
<context>
    <name>GuessText</name>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>Mikrosekunden</translation>
    </message>
    <message>
        <source>nanoseconds</source>
        <translation>Nanosekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>eine Anfrage</translation>
    </message>
    <message>
        <source>a step of time</source>
        <translation>ein Zeitschritt</translation>
    </message>
    <message>
        <source>a job</source>
        <translation>ein Auftrag</translation>
    </message>
    <message>
        <source>a rate per second</source>
        <translation>eine Rate je Sekunde</translation>
    </message>
    <message>
        <source>a rate per minute</source>
        <translation>eine Rate je Minute</translation>
    </message>
    <message>
        <source>a rate per hour</source>
        <translation>eine Rate je Stunde</translation>
    </message>
    <message>
        <source>a rate per day</source>
        <translation>eine Rate je Tag</translation>
    </message>
    <message>
        <source>a count for each row</source>
        <translation>eine Anzahl je Zeile</translation>
    </message>
    <message>
        <source>a counter that goes on</source>
        <translation>ein Zähler, der weiterläuft</translation>
    </message>
    <message>
        <source>percent of one GPU</source>
        <translation>Prozent einer GPU</translation>
    </message>
    <message>
        <source>share of one GPU</source>
        <translation>Anteil einer GPU</translation>
    </message>
    <message>
        <source>mean of a request</source>
        <translation>Mittel einer Anfrage</translation>
    </message>
    <message>
        <source>total of the row</source>
        <translation>Summe der Zeile</translation>
    </message>
    <message>
        <source>a point</source>
        <translation>einem Punkt</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>einem Komma</translation>
    </message>
    <message>
        <source>Times are in</source>
        <translation>Zeiten sind in</translation>
    </message>
    <message>
        <source>Latencies are in</source>
        <translation>Latenzen sind in</translation>
    </message>
    <message>
        <source>Dates are</source>
        <translation>Ein Datum ist</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>Jede Zeile ist</translation>
    </message>
    <message>
        <source>The demand is</source>
        <translation>Die Last ist</translation>
    </message>
    <message>
        <source>Tokens are</source>
        <translation>Token sind</translation>
    </message>
    <message>
        <source>Fractions follow</source>
        <translation>Brüche stehen hinter</translation>
    </message>
    <message>
        <source>Demand is in</source>
        <translation>Die Last steht in</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>“%1” is</source>
        <translation>„%1“ ist</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Prices are in</source>
        <translation>Preise sind in</translation>
    </message>
    <message>
        <source>Prices are of</source>
        <translation>Preise sind vom</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Prices are per</source>
        <translation>Preise sind pro</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>GuidedDialog</name>
    <message>
        <source>New guided plan</source>
        <translation>Neuer geführter Plan</translation>
    </message>
    <message>
        <source>Three questions make a plan that works. Whatever you leave as it is becomes an assumption that is written down and can be changed later.</source>
        <translation>Drei Fragen ergeben einen Plan, der rechnet. Was Sie lassen, wie es ist, wird zu einer Annahme, die vermerkt ist und später geändert werden kann.</translation>
    </message>
    <message>
        <source>&amp;Create the plan</source>
        <translation>Plan &amp;anlegen</translation>
    </message>
    <message>
        <source>1  What do you serve?</source>
        <translation>1  Was betreiben Sie?</translation>
    </message>
    <message>
        <source>A model of ours</source>
        <translation>Ein eigenes Modell</translation>
    </message>
    <message>
        <source>An API that we pay for</source>
        <translation>Eine API, die wir bezahlen</translation>
    </message>
    <message>
        <source>I only know our GPUs</source>
        <translation>Ich kenne nur unsere GPUs</translation>
    </message>
    <message>
        <source>What is known of what is served</source>
        <translation>Was darüber bekannt ist, was betrieben wird</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Bill per month</source>
        <translation>Rechnung pro Monat</translation>
    </message>
    <message>
        <source>Model in its place</source>
        <translation>Modell an ihrer Stelle</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Busy on average</source>
        <translation>Im Mittel ausgelastet</translation>
    </message>
    <message>
        <source>2  How much, and when?</source>
        <translation>2  Wie viel, und wann?</translation>
    </message>
    <message>
        <source>In what demand is counted</source>
        <translation>Worin die Nachfrage gezählt wird</translation>
    </message>
    <message>
        <source>requests per second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>requests per day</source>
        <translation>Anfragen pro Tag</translation>
    </message>
    <message>
        <source>tokens per day</source>
        <translation>Token pro Tag</translation>
    </message>
    <message>
        <source>users per day</source>
        <translation>Nutzer pro Tag</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Requests per user and day</source>
        <translation>Anfragen pro Nutzer und Tag</translation>
    </message>
    <message>
        <source>Input tokens per request</source>
        <translation>Eingabe-Token pro Anfrage</translation>
    </message>
    <message>
        <source>Output tokens per request</source>
        <translation>Ausgabe-Token pro Anfrage</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Growth per month</source>
        <translation>Wachstum pro Monat</translation>
    </message>
    <message>
        <source>It may wait until the end of its day (batch)</source>
        <translation>Sie darf bis zum Ende ihres Tages warten (Batch)</translation>
    </message>
    <message>
        <source>3  What do you pay today?</source>
        <translation>3  Was bezahlen Sie heute?</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>16 bits (bf16)</source>
        <translation>16 Bit (bf16)</translation>
    </message>
    <message>
        <source>8 bits (fp8)</source>
        <translation>8 Bit (fp8)</translation>
    </message>
    <message>
        <source>Nodes committed for 1 year</source>
        <translation>Für 1 Jahr zugesagte Knoten</translation>
    </message>
    <message>
        <source>What the plan will say</source>
        <translation>Was der Plan sagen wird</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mein Plan</translation>
    </message>
    <message>
        <source>Demand</source>
        <comment>name of a workload</comment>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Main</source>
        <comment>name of a fleet</comment>
        <translation>Hauptflotte</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>name of a scenario</comment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Right-sized and committed</source>
        <comment>name of a scenario</comment>
        <translation>Passend bemessen und zugesagt</translation>
    </message>
    <message>
        <source>With own nodes</source>
        <comment>name of a scenario</comment>
        <translation>Mit eigenen Knoten</translation>
    </message>
    <message>
        <source>On rented nodes</source>
        <comment>name of a scenario</comment>
        <translation>Auf gemieteten Knoten</translation>
    </message>
    <message>
        <source>Answered when the plan was made</source>
        <translation>Beim Anlegen des Plans beantwortet</translation>
    </message>
    <message>
        <source>Preset of a new plan: replace it by your own figure</source>
        <translation>Vorgabe eines neuen Plans: durch die eigene Zahl ersetzen</translation>
    </message>
    <message>
        <source>How many requests these nodes serve of this model is not known: choose another model, precision or node.</source>
        <translation>Wie viele Anfragen diese Knoten mit diesem Modell bedienen, ist nicht bekannt: Wählen Sie ein anderes Modell, eine andere Genauigkeit oder andere Knoten.</translation>
    </message>
    <message>
        <source>Only %1 of the load is served: the peaks need more nodes than there are.</source>
        <translation>Nur %1 der Last wird bedient: Die Spitzen brauchen mehr Knoten, als es gibt.</translation>
    </message>
    <message>
        <source>3  On what could you run it yourselves?</source>
        <translation>3  Worauf könnten Sie es selbst betreiben?</translation>
    </message>
    <message>
        <source>Over %1 months, “%2” is the cheapest.</source>
        <translation>Über %1 Monate ist „%2“ am günstigsten.</translation>
    </message>
    <message>
        <source>The page Compare shows why; every figure can be changed afterwards.</source>
        <translation>Die Seite Vergleich zeigt, warum; jede Zahl lässt sich danach ändern.</translation>
    </message>
    <message>
        <source>The first advice stands on the page Optimise; every figure can be changed afterwards.</source>
        <translation>Die ersten Ratschläge stehen auf der Seite Optimieren; jede Zahl lässt sich danach ändern.</translation>
    </message>
    <message>
        <source>%1 per month on average</source>
        <translation>%1 pro Monat im Mittel</translation>
    </message>
    <message>
        <source>%1 in the first month</source>
        <translation>%1 im ersten Monat</translation>
    </message>
    <message>
        <source>no nodes</source>
        <translation>keine Knoten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) at the peak of the plan</source>
        <translation>
            <numerusform>%Ln Knoten in der Spitze des Plans</numerusform>
            <numerusform>%Ln Knoten in der Spitze des Plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HardwareRanking</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>en</source>
        <comment>the language of these texts by its ISO 639 code: de for German</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>HindsightTables</name>
    <message>
        <source>Volume</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Nicht geplant</translation>
    </message>
    <message>
        <source>Not billed</source>
        <translation>Ohne Rechnung</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>of the plan</source>
        <translation>vom Plan</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>No fleet</source>
        <translation>Keine Flotte</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Per M tokens, allocated</source>
        <translation>Pro Mio. Token, zugeteilt</translation>
    </message>
    <message>
        <source>Per M tokens, used</source>
        <translation>Pro Mio. Token, genutzt</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Worth in %1</source>
        <translation>Wert in %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Monthly cost, levelised</source>
        <translation>Monatskosten, geglättet</translation>
    </message>
    <message>
        <source>The constant monthly amount with the same present value as all costs of the plan (cash view): %1 of present value at %2 per year.
Month 1 in cash: %3.</source>
        <translation>Der gleichbleibende Monatsbetrag mit demselben Barwert wie alle Kosten des Plans (Zahlungssicht): %1 Barwert bei %2 im Jahr.
Monat 1 in Zahlungen: %3.</translation>
    </message>
    <message>
        <source>Cost per M tokens</source>
        <translation>Kosten pro Mio. Token</translation>
    </message>
    <message>
        <source>Present value of all costs divided by the present value of input and output tokens, cached and API-served ones included.</source>
        <translation>Barwert aller Kosten geteilt durch den Barwert der Eingabe- und Ausgabe-Token, auch der aus Cache und API.</translation>
    </message>
    <message>
        <source>GPU utilisation</source>
        <translation>GPU-Auslastung</translation>
    </message>
    <message>
        <source>Busy GPU-hours divided by provisioned GPU-hours over the whole plan. Headroom for the latency targets counts as idle.</source>
        <translation>Ausgelastete GPU-Stunden geteilt durch bereitgestellte über den ganzen Plan. Reserve für die Latenzziele zählt als Leerlauf.</translation>
    </message>
    <message>
        <source>Waste per month</source>
        <translation>Verschwendung/Monat</translation>
    </message>
    <message>
        <source>Cost of provisioned GPU-hours that were not busy, mean over the plan: %1 of the amortised cost. Without headroom and rounding, which are a service level: %2 (avoidable).</source>
        <translation>Kosten bereitgestellter, nicht ausgelasteter GPU-Stunden, Mittel über den Plan: %1 der periodisierten Kosten. Ohne Reserve und Rundung, die zum Servicelevel gehören: %2 (vermeidbar).</translation>
    </message>
    <message>
        <source>Own-vs-rent payback</source>
        <translation>Amortisation des Kaufs</translation>
    </message>
    <message>
        <source>When the cash saved by not renting has paid for what was bought (simple payback). Discounted: %1. NPV of owning against renting: %2 at %3 per year.</source>
        <translation>Wann die gesparte Miete das Gekaufte bezahlt hat (statische Amortisation). Diskontiert: %1. Kapitalwert des Kaufs gegenüber der Miete: %2 bei %3 im Jahr.</translation>
    </message>
    <message>
        <source>The scenario owns nothing: this is what its lever Own would do.</source>
        <translation>Das Szenario kauft nichts: so würde sein Hebel „Grundlastkauf“ wirken.</translation>
    </message>
    <message>
        <source>Served in target</source>
        <translation>Im Ziel bedient</translation>
    </message>
    <message>
        <source>Share of the load that the provisioned capacity can take within the latency targets. A plan must not look cheap by turning load away.</source>
        <translation>Anteil der Last, den die bereitgestellte Kapazität innerhalb der Latenzziele aufnimmt. Ein Plan soll nicht günstig wirken, weil er Last abweist.</translation>
    </message>
    <message>
        <source>Payback if owned</source>
        <translation>Amortisation bei Kauf</translation>
    </message>
    <message>
        <source>Worth of owned nodes: %1 at the start, %2 at the end of the plan; both are in the present value.</source>
        <translation>Wert eigener Knoten: %1 zu Beginn, %2 am Ende des Plans; beides steht im Barwert.</translation>
    </message>
    <message>
        <source>NPV against %1</source>
        <translation>Kapitalwert gegen %1</translation>
    </message>
    <message>
        <source>NPV against another</source>
        <translation>Kapitalwert gegen andere</translation>
    </message>
    <message>
        <source>is the reference</source>
        <translation>ist der Vergleich</translation>
    </message>
    <message>
        <source>Present value of the costs of %1 less this scenario&apos;s, in cash, at %2 per year. Positive is a saving.</source>
        <translation>Barwert der Kosten von %1 weniger die dieses Szenarios, in Zahlungen, bei %2 pro Jahr. Positiv ist eine Ersparnis.</translation>
    </message>
    <message>
        <source>Changes are against this scenario. Choose another one above, or another reference.</source>
        <translation>Änderungen gelten gegenüber diesem Szenario. Oben lässt sich ein anderes oder ein anderer Vergleich wählen.</translation>
    </message>
    <message>
        <source>The change is against %1.</source>
        <translation>Die Änderung gilt gegenüber %1.</translation>
    </message>
    <message>
        <source>Avoidable waste</source>
        <translation>Vermeidbare Verschwendung</translation>
    </message>
    <message>
        <source>Being worked out.</source>
        <translation>Wird berechnet.</translation>
    </message>
    <message>
        <source>%1: %2. Advice: %3</source>
        <comment>part, amount, what to do</comment>
        <translation>%1: %2. Rat: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Headroom for the latency targets, %1, is a service level and not part of it.</source>
        <translation>Reserve für die Latenzziele, %1, ist ein Servicelevel und gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Beside it, as the field quotes them: 35–60 % of GPU spend wasted, headroom included (here %1), and 20–30 % utilisation (here %2). The notes of the sample plan check both claims.</source>
        <translation>Daneben, wie die Branche sie nennt: 35–60 % der GPU-Ausgaben verschwendet, Reserve eingeschlossen (hier %1), und 20–30 % Auslastung (hier %2). Die Notizen des Beispielplans prüfen beide Aussagen.</translation>
    </message>
    <message>
        <source>Per month and as a share of the cost, what could be saved without serving less:</source>
        <translation>Pro Monat und als Anteil der Kosten, was sich sparen ließe, ohne weniger zu bedienen:</translation>
    </message>
    <message>
        <source>or %1</source>
        <comment>payback on other terms</comment>
        <translation>oder %1</translation>
    </message>
    <message>
        <source>It is compared with the cheapest way to rent, while its other nodes stay rented as they are here. Were they rented as cheaply as they can be, too: %1, NPV %2.</source>
        <translation>Verglichen wird mit der günstigsten Miete, während die übrigen Knoten gemietet bleiben, wie sie es hier sind. Wären auch sie so günstig wie möglich gemietet: %1, Kapitalwert %2.</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Monatskosten</translation>
    </message>
    <message>
        <source>Per M tokens</source>
        <translation>Pro Mio. Token</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Amortisation</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>Kapitalwert</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>Avoidable</source>
        <translation>Vermeidbar</translation>
    </message>
    <message>
        <source>When the cash saved by not renting has paid for what was bought. No node is bought: the page Own vs rent says why.</source>
        <translation>Wann das durch Nicht-Mieten gesparte Geld das Gekaufte bezahlt hat. Kein Knoten wird gekauft: Die Seite „Kauf oder Miete“ sagt, warum.</translation>
    </message>
    <message>
        <source>reference incomplete</source>
        <translation>Vergleich unvollständig</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
</context>
<context>
    <name>LeverControls</name>
    <message>
        <source>Node type</source>
        <translation>Knotentyp</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Nachlaufzeit</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>3-year</source>
        <translation>3 Jahre</translation>
    </message>
    <message>
        <source>1-year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message>
        <source>Name, calendar and assumptions</source>
        <translation>Name, Zeitraum und Annahmen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1: unreadable, the defaults stand there</source>
        <translation>%1: nicht lesbar, dort stehen die Vorgaben</translation>
    </message>
    <message>
        <source>%1: %2 could be read; how many more there were is not known</source>
        <translation>%1: %2 lesbar; wie viele es außerdem gab, ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1: unreadable, the default stands there</source>
        <translation>%1: nicht lesbar, dort steht die Vorgabe</translation>
    </message>
    <message>
        <source>%1: unreadable in %2 of %3, the default stands there (%4)</source>
        <translation>%1: nicht lesbar bei %2 von %3, dort steht die Vorgabe (%4)</translation>
    </message>
    <message>
        <source>Unreadable, perhaps empty: %1</source>
        <translation>Nicht lesbar, vielleicht leer: %1</translation>
    </message>
    <message>
        <source>Nothing is known to be missing; compare with a backup</source>
        <translation>Soweit bekannt, fehlt nichts; vergleichen Sie mit einer Sicherung</translation>
    </message>
    <message>
        <source>%1: all lost (%2)</source>
        <translation>%1: alle verloren (%2)</translation>
    </message>
    <message>
        <source>%1: %2 of %3 lost</source>
        <translation>%1: %2 von %3 verloren</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workload(s)</source>
        <translation>
            <numerusform>%Ln Workload</numerusform>
            <numerusform>%Ln Workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fleet(s)</source>
        <translation>
            <numerusform>%Ln Flotte</numerusform>
            <numerusform>%Ln Flotten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node type(s)</source>
        <translation>
            <numerusform>%Ln Knotentyp</numerusform>
            <numerusform>%Ln Knotentypen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenario(s)</source>
        <translation>
            <numerusform>%Ln Szenario</numerusform>
            <numerusform>%Ln Szenarien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) in the history</source>
        <translation>
            <numerusform>%Ln Änderung im Verlauf</numerusform>
            <numerusform>%Ln Änderungen im Verlauf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MenuReasons</name>
    <message>
        <source>This plan has no workload yet.</source>
        <translation>Dieser Plan hat noch keinen Workload.</translation>
    </message>
    <message>
        <source>No trace has been imported yet.</source>
        <translation>Es wurde noch kein Trace importiert.</translation>
    </message>
    <message>
        <source>A plan keeps at least one scenario.</source>
        <translation>Ein Plan behält mindestens ein Szenario.</translation>
    </message>
    <message>
        <source>This plan has no notes.</source>
        <translation>Dieser Plan hat keine Notizen.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing has been undone.</source>
        <translation>Es wurde nichts rückgängig gemacht.</translation>
    </message>
    <message>
        <source>This plan has no fleet yet.</source>
        <translation>Dieser Plan hat noch keine Flotte.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Response cache</source>
        <translation>Antwortcache</translation>
    </message>
    <message>
        <source>API offload</source>
        <translation>API-Nutzung</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Destillation</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Prefix cache</source>
        <translation>Präfixcache</translation>
    </message>
    <message>
        <source>Newer hardware</source>
        <translation>Neuere GPUs</translation>
    </message>
    <message>
        <source>Batch shifting</source>
        <translation>Batch-Shifting</translation>
    </message>
    <message>
        <source>Multi-region</source>
        <translation>Multi-Region</translation>
    </message>
    <message>
        <source>Right-sizing</source>
        <translation>Right-Sizing</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Spot for batch</source>
        <translation>Spot-Batch</translation>
    </message>
    <message>
        <source>Own the base</source>
        <translation>Grundlastkauf</translation>
    </message>
    <message>
        <source>Answers repeated requests from a store instead of the model. Costs a fixed amount per month and a little per look-up.</source>
        <translation>Beantwortet wiederholte Anfragen aus einem Speicher statt mit dem Modell. Kostet einen Festbetrag im Monat und ein wenig pro Abfrage.</translation>
    </message>
    <message>
        <source>Sends a share of the requests to a per-token API instead of your own GPUs.</source>
        <translation>Schickt einen Teil der Anfragen an eine API mit Token-Preisen statt an eigene GPUs.</translation>
    </message>
    <message>
        <source>Serves a share of the requests with a smaller model on the same fleet.</source>
        <translation>Bedient einen Teil der Anfragen mit einem kleineren Modell auf derselben Flotte.</translation>
    </message>
    <message>
        <source>Serves the model at a lower numeric precision: it fits fewer GPUs and answers more requests with each.</source>
        <translation>Bedient das Modell mit geringerer numerischer Präzision: es passt auf weniger GPUs und beantwortet mit jeder mehr Anfragen.</translation>
    </message>
    <message>
        <source>Skips the prefill of prompt beginnings that were computed before.</source>
        <translation>Überspringt das Prefill von Prompt-Anfängen, die schon berechnet sind.</translation>
    </message>
    <message>
        <source>Replaces the fleet&apos;s node type by another one.</source>
        <translation>Ersetzt den Knotentyp der Flotte durch einen anderen.</translation>
    </message>
    <message>
        <source>Moves each day&apos;s batch work into that day&apos;s quiet hours.</source>
        <translation>Verschiebt die Batch-Arbeit jedes Tages in dessen ruhige Stunden.</translation>
    </message>
    <message>
        <source>Moves flexible load to a cheaper region during part of the day and pays for the traffic.</source>
        <translation>Verlagert flexible Last für einen Teil des Tages in eine günstigere Region und zahlt den Verkehr.</translation>
    </message>
    <message>
        <source>Provisions what the hour needs instead of the fleet&apos;s own policy.</source>
        <translation>Stellt bereit, was die Stunde braucht, statt der Regel der Flotte zu folgen.</translation>
    </message>
    <message>
        <source>Commits nodes for one or three years at a discount, used or not.</source>
        <translation>Bindet Knoten für ein oder drei Jahre mit Rabatt, genutzt oder nicht.</translation>
    </message>
    <message>
        <source>Runs interruptible work on spot capacity, with the rework that interruptions cause.</source>
        <translation>Lässt unterbrechbare Arbeit auf Spot laufen, mit der Nacharbeit nach Unterbrechungen.</translation>
    </message>
    <message>
        <source>Buys nodes for the base load: capital, energy, space and staff instead of rent.</source>
        <translation>Kauft Knoten für die Grundlast: Kapital, Energie, Fläche und Personal statt Miete.</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Eigen</translation>
    </message>
    <message>
        <source>3-year</source>
        <translation>3 Jahre</translation>
    </message>
    <message>
        <source>1-year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>1-year commitments</source>
        <translation>Reservierung 1 Jahr</translation>
    </message>
    <message>
        <source>3-year commitments</source>
        <translation>Reservierung 3 Jahre</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Stellfläche</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>Resale</source>
        <translation>Wiederverkauf</translation>
    </message>
    <message>
        <source>Egress</source>
        <translation>Egress</translation>
    </message>
    <message>
        <source>Headroom and rounding</source>
        <translation>Reserve und Rundung</translation>
    </message>
    <message>
        <source>Over-provisioning</source>
        <translation>Überbereitstellung</translation>
    </message>
    <message>
        <source>Unused commitments</source>
        <translation>Ungenutzte Reservierungen</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
</context>
<context>
    <name>NodeMatch</name>
    <message>
        <source>cheapest</source>
        <translation>am günstigsten</translation>
    </message>
    <message>
        <source>There is no cost to compare: the node type has no on-demand price, or no rate is known.</source>
        <translation>Es gibt keine Kosten zu vergleichen: Der Knotentyp hat keinen On-Demand-Preis, oder keine Rate ist bekannt.</translation>
    </message>
    <message>
        <source>No node type meets the targets at a lower cost: %1 per million output tokens.</source>
        <translation>Kein Knotentyp hält die Ziele günstiger ein: %1 pro Million Ausgabe-Token.</translation>
    </message>
    <message>
        <source>%1 per million output tokens, %2 above the cheapest node type that meets the targets: %3, %4.</source>
        <translation>%1 pro Million Ausgabe-Token, %2 über dem günstigsten Knotentyp, der die Ziele einhält: %3, %4.</translation>
    </message>
    <message>
        <source>Among the plan&apos;s own node types it is the cheapest.</source>
        <translation>Unter den Knotentypen des Plans ist er der günstigste.</translation>
    </message>
    <message>
        <source>Cheapest of the plan&apos;s own node types: %1, %2 below.</source>
        <translation>Der günstigste Knotentyp des Plans: %1, %2 darunter.</translation>
    </message>
    <message>
        <source>On demand, at full load, by the serving model; against the plan&apos;s node types and the catalogue&apos;s.</source>
        <translation>On demand, bei Volllast, nach dem Serving-Modell; gegen die Knotentypen des Plans und des Katalogs.</translation>
    </message>
    <message>
        <source>On demand, at full load, by the serving model; against the plan&apos;s node types only, because the catalogue&apos;s prices are in US dollars.</source>
        <translation>On demand, bei Volllast, nach dem Serving-Modell; nur gegen die Knotentypen des Plans, weil die Preise des Katalogs in US-Dollar sind.</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>T</source>
        <translation>&#xa0;Bio.</translation>
    </message>
    <message>
        <source>B</source>
        <translation>&#xa0;Mrd.</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>Pp.</translation>
    </message>
    <message>
        <source>mo</source>
        <translation>Mon.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>%/mo</source>
        <translation>%/Mon.</translation>
    </message>
    <message>
        <source>%/year</source>
        <translation>%/Jahr</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>Repliken</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>/h</source>
        <translation>/h</translation>
    </message>
    <message>
        <source>/month</source>
        <translation>/Monat</translation>
    </message>
    <message>
        <source>/year</source>
        <translation>/Jahr</translation>
    </message>
    <message>
        <source>/kWh</source>
        <translation>/kWh</translation>
    </message>
    <message>
        <source>/GB</source>
        <translation>/GB</translation>
    </message>
    <message>
        <source>/M tokens</source>
        <translation>/Mio. Token</translation>
    </message>
    <message>
        <source>/M look-ups</source>
        <translation>/Mio. Abfragen</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>req/s</source>
        <translation>Anfr./s</translation>
    </message>
    <message>
        <source>tok</source>
        <translation>Tok.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>/kW-mo</source>
        <translation>/kW-Monat</translation>
    </message>
    <message>
        <source>/node-mo</source>
        <translation>/Kn.-Monat</translation>
    </message>
    <message>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>Replik</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>Tok/s</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>/GPU-year</source>
        <translation>/GPU-Jahr</translation>
    </message>
    <message>
        <source>/M tokens-h</source>
        <translation>/Mio. Token-h</translation>
    </message>
</context>
<context>
    <name>OffersTable</name>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>On demand/h</source>
        <translation>On-Demand/h</translation>
    </message>
    <message>
        <source>Spot/h</source>
        <translation>Spot/h</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Input per M tokens</source>
        <translation>Eingabe pro Mio. Token</translation>
    </message>
    <message>
        <source>Cached read</source>
        <translation>Aus dem Cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Spot saves</source>
        <translation>Spot spart</translation>
    </message>
    <message>
        <source>Interrupted per month</source>
        <translation>Unterbrochen pro Monat</translation>
    </message>
</context>
<context>
    <name>OwnMark</name>
    <message>
        <source>As in %1</source>
        <comment>what a scenario is based on</comment>
        <translation>Wie in %1</translation>
    </message>
</context>
<context>
    <name>OwnVersusRent</name>
    <message>
        <source>Capital</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>Loan received</source>
        <translation>Kreditauszahlung</translation>
    </message>
    <message>
        <source>Loan interest</source>
        <translation>Kreditzinsen</translation>
    </message>
    <message>
        <source>Loan repaid</source>
        <translation>Kredittilgung</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Leasing</translation>
    </message>
    <message>
        <source>Buy-out</source>
        <translation>Ablösung</translation>
    </message>
    <message>
        <source>Resale</source>
        <translation>Wiederverkauf</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Stellfläche</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Response cache</source>
        <translation>Antwort-Cache</translation>
    </message>
    <message>
        <source>Egress</source>
        <translation>Egress</translation>
    </message>
    <message>
        <source>One-off costs</source>
        <translation>Einmalkosten</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>NPV of owning</source>
        <translation>Kapitalwert</translation>
    </message>
    <message>
        <source>What owning instead of renting is worth today: the difference of the cash flows, discounted by month at the yearly effective rate. Above zero, owning is cheaper.</source>
        <translation>Was Kauf statt Miete heute wert ist: die Differenz der Zahlungsströme, monatlich mit dem effektiven Jahreszins diskontiert. Über null ist der Kauf günstiger.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Amortisation</translation>
    </message>
    <message>
        <source>Months from today until the cumulative difference returns to zero, interpolated within the month. Simple payback counts cash as it is; discounted payback counts it at its value today.</source>
        <translation>Monate von heute, bis die kumulierte Differenz wieder null erreicht, innerhalb des Monats interpoliert. Statisch zählt die Zahlung, wie sie ist; diskontiert zu ihrem heutigen Wert.</translation>
    </message>
    <message>
        <source>The saving is lost again after the first payback; for good: %1.</source>
        <translation>Die Ersparnis geht nach der ersten Amortisation wieder verloren; endgültig: %1.</translation>
    </message>
    <message>
        <source>Discounted, for good: %1.</source>
        <translation>Diskontiert, endgültig: %1.</translation>
    </message>
    <message>
        <source>for good: %1</source>
        <translation>endgültig: %1</translation>
    </message>
    <message>
        <source>IRR</source>
        <translation>Interner Zinsfuß</translation>
    </message>
    <message>
        <source>MIRR: %1</source>
        <translation>MIRR: %1</translation>
    </message>
    <message>
        <source>Internal rate of return of the difference: the monthly rate at which its NPV is zero, as an effective yearly rate, (1+i)^12 - 1. MIRR finances and reinvests at the discount rate instead.</source>
        <translation>Interner Zinsfuß (IRR) der Differenz: der Monatszins, bei dem ihr Kapitalwert null ist, als effektiver Jahreszins, (1+i)^12 - 1. MIRR finanziert und legt stattdessen zum Diskontsatz an.</translation>
    </message>
    <message>
        <source>All rates: %1</source>
        <translation>Alle Zinsfüße: %1</translation>
    </message>
    <message>
        <source>Break-even rent</source>
        <translation>Krit. Miete</translation>
    </message>
    <message>
        <source>The mean price of a rented GPU-hour at which owning and renting are worth the same: all rented prices times one factor, purchases held. Where rent is cheaper, rent.</source>
        <translation>Der mittlere Preis einer gemieteten GPU-Stunde, bei dem Kauf und Miete gleich viel wert sind: alle Mietpreise mal ein Faktor, Käufe unverändert. Wo Miete günstiger ist: mieten.</translation>
    </message>
    <message>
        <source>rent × %1</source>
        <translation>Miete × %1</translation>
    </message>
    <message>
        <source>Break-even use</source>
        <translation>Krit. Auslastung</translation>
    </message>
    <message>
        <source>The utilisation of the GPUs in fleets that own nodes at which owning and renting are worth the same: all demand times one factor, purchases held. Where less is used, rent.</source>
        <translation>Die Auslastung der GPUs in Flotten mit eigenen Knoten, bei der Kauf und Miete gleich viel wert sind: aller Bedarf mal ein Faktor, Käufe unverändert. Wo weniger genutzt wird: mieten.</translation>
    </message>
    <message>
        <source>demand × %1</source>
        <translation>Bedarf × %1</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Zahlungsstrom</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Jahr %1</translation>
    </message>
    <message>
        <source>End %1</source>
        <comment>of a month</comment>
        <translation>Ende %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Cumulative cost</source>
        <translation>Kumulierte Kosten</translation>
    </message>
    <message>
        <source>Rent %1</source>
        <translation>Miete %1</translation>
    </message>
    <message>
        <source>Own %1</source>
        <translation>Kauf %1</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Kumuliert</translation>
    </message>
    <message>
        <source>discounted %1</source>
        <translation>abgezinst %1</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>alle: %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>Capital and financing</source>
        <translation>Kapital und Finanzierung</translation>
    </message>
    <message>
        <source>Running and rent</source>
        <translation>Betrieb und Miete</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Besitz</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Barwert</translation>
    </message>
    <message>
        <source>“Year-end” counts each year&apos;s flows at the end of their year, as yearly studies do: %1.</source>
        <translation>„Jährlich“ zählt die Zahlungen jedes Jahres an dessen Ende, wie es Jahresrechnungen tun: %1.</translation>
    </message>
    <message>
        <source>Capital, network</source>
        <translation>Kapital, Netz</translation>
    </message>
    <message>
        <source>Capital, facility</source>
        <translation>Kapital, Gebäude</translation>
    </message>
    <message>
        <source>API against rent</source>
        <translation>API statt Miete</translation>
    </message>
    <message>
        <source>What sending every request to an API that is paid by the token would be worth today against renting, at the prices of the lever “%1” and their trend. The response cache stays; contracts run out. Above zero the API is cheaper.</source>
        <translation>Was es heute gegenüber der Miete wert wäre, jede Anfrage an eine API zu geben, die nach Token bezahlt wird, zu den Preisen des Hebels „%1“ und deren Trend. Der Antwortcache bleibt, Verträge laufen aus. Über null ist die API günstiger.</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <comment>prices of a million tokens</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>No API arm: %1; %2.</source>
        <translation>Kein Vergleich mit einer API: %1; %2.</translation>
    </message>
    <message>
        <source>%1, after tax</source>
        <translation>%1, nach Steuern</translation>
    </message>
    <message>
        <source>%1, before tax</source>
        <translation>%1, vor Steuern</translation>
    </message>
    <message>
        <source>year-end %1</source>
        <translation>jährlich %1</translation>
    </message>
    <message>
        <source>vs owning %1</source>
        <translation>ggü. Kauf %1</translation>
    </message>
    <message>
        <source>Worth at the start</source>
        <translation>Wert zu Beginn</translation>
    </message>
    <message>
        <source>Worth at the end</source>
        <translation>Wert am Ende</translation>
    </message>
    <message>
        <source>Debt at the end</source>
        <translation>Schuld am Ende</translation>
    </message>
    <message>
        <source>Upfront fees</source>
        <translation>Vorauszahlungen</translation>
    </message>
    <message>
        <source>Tax if what is held were sold</source>
        <translation>Steuer, würde der Bestand verkauft</translation>
    </message>
    <message>
        <source>before financing %1</source>
        <translation>vor Finanzierung %1</translation>
    </message>
    <message>
        <source>Before financing, as if everything were paid at once: %1.</source>
        <translation>Vor Finanzierung, als würde alles sofort bezahlt: %1.</translation>
    </message>
    <message>
        <source>What is held at the end of the plan is not counted as if it were sold.</source>
        <translation>Was am Ende des Plans im Bestand ist, wird nicht so gezählt, als wäre es verkauft.</translation>
    </message>
    <message>
        <source>n. m.</source>
        <translation>n. a.</translation>
    </message>
    <message>
        <source>if owned, against %1</source>
        <translation>bei Kauf, gegenüber %1</translation>
    </message>
    <message>
        <source>owning as planned, against %1</source>
        <translation>Kauf wie geplant, gegenüber %1</translation>
    </message>
    <message>
        <source>This scenario without owned nodes</source>
        <translation>Dieses Szenario ohne eigene Knoten</translation>
    </message>
    <message>
        <source>The cheapest way to rent</source>
        <translation>Die günstigste Art zu mieten</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>this scenario without owned nodes</source>
        <translation>dieses Szenario ohne eigene Knoten</translation>
    </message>
    <message>
        <source>the cheapest way to rent</source>
        <translation>die günstigste Art zu mieten</translation>
    </message>
    <message>
        <source>the scenario %1</source>
        <translation>das Szenario %1</translation>
    </message>
    <message>
        <source>Owning against</source>
        <translation>Kauf gegenüber</translation>
    </message>
    <message>
        <source>Discounted payback</source>
        <translation>Diskontierte Amortisation</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Miete</translation>
    </message>
    <message>
        <source>Own less rent</source>
        <translation>Kauf abzüglich Miete</translation>
    </message>
    <message>
        <source>Discount factor</source>
        <translation>Diskontfaktor</translation>
    </message>
    <message>
        <source>Own: depreciation for tax</source>
        <translation>Kauf: steuerliche Abschreibung</translation>
    </message>
    <message>
        <source>Own: depreciation in the books</source>
        <translation>Kauf: Abschreibung in den Büchern</translation>
    </message>
    <message>
        <source>Own: taxable income</source>
        <translation>Kauf: zu versteuerndes Einkommen</translation>
    </message>
    <message>
        <source>Rent: taxable income</source>
        <translation>Miete: zu versteuerndes Einkommen</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>API, %1 in and %2 out per M tokens</source>
        <translation>API, %1 ein und %2 aus pro Mio. Token</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>if equal: %1</source>
        <translation>gleich: %1</translation>
    </message>
    <message>
        <source>If equal: were the nodes beside the owned ones rented as cheaply as in the rent arm. NPV then: %1.</source>
        <translation>Wenn gleich: wenn die Knoten neben den eigenen so günstig gemietet wären wie auf der Mietseite. Kapitalwert dann: %1.</translation>
    </message>
    <message>
        <source>The same, with its terms for the nodes beside the owned ones</source>
        <translation>Dasselbe, mit ihren Bedingungen auch für die Knoten neben den eigenen</translation>
    </message>
    <message>
        <source>Against renting: %1. Against owning: %2.</source>
        <translation>Gegen Miete: %1. Gegen Kauf: %2.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>lines of a chart</comment>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation>Flotten</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Own vs rent</source>
        <translation>Kauf/Miete</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Optimise</source>
        <translation>Optimieren</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Actuals</source>
        <translation>Ist-Kosten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>PriceChart</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The price book has no day of these. Import price lists of several days.</source>
        <translation>Das Preisbuch hat hierzu keinen Tag. Importieren Sie Preislisten mehrerer Tage.</translation>
    </message>
    <message>
        <source>Price over time</source>
        <translation>Preisverlauf</translation>
    </message>
    <message>
        <source>on demand, per GPU and hour, lowest of the day</source>
        <translation>On-Demand, pro GPU und Stunde, niedrigster des Tages</translation>
    </message>
    <message>
        <source>Price trend</source>
        <translation>Preistrend</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>per GPU and hour, mean of the offers that have several days</source>
        <translation>pro GPU und Stunde, Mittel der Angebote mit mehreren Tagen</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>unknown key</source>
        <translation>unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>remove it or correct its spelling (known here: {known})</source>
        <translation>entfernen Sie ihn oder berichtigen Sie die Schreibweise (hier bekannt: {known})</translation>
    </message>
    <message>
        <source>required key is missing</source>
        <translation>ein notwendiger Schlüssel fehlt</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>ergänzen Sie ihn</translation>
    </message>
    <message>
        <source>key stands twice</source>
        <translation>der Schlüssel steht doppelt</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>behalten Sie einen der beiden</translation>
    </message>
    <message>
        <source>expected {expected}, found {found}</source>
        <translation>erwartet: {expected}, gefunden: {found}</translation>
    </message>
    <message>
        <source>write {expected}</source>
        <translation>schreiben Sie {expected}</translation>
    </message>
    <message>
        <source>the number is not finite</source>
        <translation>die Zahl ist nicht endlich</translation>
    </message>
    <message>
        <source>write an ordinary number</source>
        <translation>schreiben Sie eine gewöhnliche Zahl</translation>
    </message>
    <message>
        <source>{value} is outside {min} to {max}</source>
        <translation>{value} liegt nicht zwischen {min} und {max}</translation>
    </message>
    <message>
        <source>enter a value within the range</source>
        <translation>geben Sie einen Wert in diesem Bereich ein</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not one of the choices</source>
        <translation>„{value}“ steht nicht zur Auswahl</translation>
    </message>
    <message>
        <source>use one of: {choices}</source>
        <translation>wählen Sie eines von: {choices}</translation>
    </message>
    <message>
        <source>{count} entries instead of {expected}</source>
        <translation>{count} Einträge statt {expected}</translation>
    </message>
    <message>
        <source>give {expected} entries</source>
        <translation>geben Sie {expected} Einträge an</translation>
    </message>
    <message>
        <source>the id &quot;{id}&quot; is used twice</source>
        <translation>die Kennung „{id}“ ist doppelt vergeben</translation>
    </message>
    <message>
        <source>give each its own id</source>
        <translation>geben Sie jedem eine eigene Kennung</translation>
    </message>
    <message>
        <source>there is no {kind} with the id &quot;{id}&quot;</source>
        <translation>es gibt kein Objekt der Art „{kind}“ mit der Kennung „{id}“</translation>
    </message>
    <message>
        <source>there is no figure with the name &quot;{name}&quot;</source>
        <translation>es gibt keine Zahl mit dem Namen „{name}“</translation>
    </message>
    <message>
        <source>use a name of explain --list; nearest names: {nearest}</source>
        <translation>nehmen Sie einen Namen aus explain --list; ähnliche Namen: {nearest}</translation>
    </message>
    <message>
        <source>the catalogue has no {kind} with the id &quot;{id}&quot;</source>
        <translation>der Katalog hat kein Objekt der Art „{kind}“ mit der Kennung „{id}“</translation>
    </message>
    <message>
        <source>choose one of the list</source>
        <translation>wählen Sie eines aus der Liste</translation>
    </message>
    <message>
        <source>no model is chosen</source>
        <translation>es ist kein Modell gewählt</translation>
    </message>
    <message>
        <source>choose a model, or say how many GPUs you run</source>
        <translation>wählen Sie ein Modell, oder sagen Sie, wie viele GPUs Sie betreiben</translation>
    </message>
    <message>
        <source>there is no demand yet</source>
        <translation>es gibt noch keine Nachfrage</translation>
    </message>
    <message>
        <source>say how much is asked for</source>
        <translation>sagen Sie, wie viel angefragt wird</translation>
    </message>
    <message>
        <source>not valid JSON: {detail}</source>
        <translation>kein gültiges JSON: {detail}</translation>
    </message>
    <message>
        <source>correct the text at that place</source>
        <translation>berichtigen Sie den Text an dieser Stelle</translation>
    </message>
    <message>
        <source>did you mean {nearest}? (known here: {known})</source>
        <translation>meinten Sie {nearest}? (hier bekannt: {known})</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>cannot be opened: {detail}</source>
        <translation>lässt sich nicht öffnen: {detail}</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>prüfen Sie, ob Sie sie lesen dürfen</translation>
    </message>
    <message>
        <source>cannot be written: {detail}</source>
        <translation>lässt sich nicht schreiben: {detail}</translation>
    </message>
    <message>
        <source>what was there is untouched; save to another place</source>
        <translation>was dort war, ist unberührt; speichern Sie an einem anderen Ort</translation>
    </message>
    <message>
        <source>not a Fulcrum project</source>
        <translation>kein Fulcrum-Projekt</translation>
    </message>
    <message>
        <source>choose a .fulcrum file</source>
        <translation>wählen Sie eine .fulcrum-Datei</translation>
    </message>
    <message>
        <source>the file is damaged: {detail}</source>
        <translation>die Datei ist beschädigt: {detail}</translation>
    </message>
    <message>
        <source>open a backup</source>
        <translation>öffnen Sie eine Sicherung</translation>
    </message>
    <message>
        <source>the value in the file is damaged</source>
        <translation>der Wert in der Datei ist beschädigt</translation>
    </message>
    <message>
        <source>rows of this table belong to nothing</source>
        <translation>Zeilen dieser Tabelle gehören zu nichts</translation>
    </message>
    <message>
        <source>more than {limit} rows</source>
        <translation>mehr als {limit} Zeilen</translation>
    </message>
    <message>
        <source>check that this is the file you meant</source>
        <translation>prüfen Sie, ob dies die gemeinte Datei ist</translation>
    </message>
    <message>
        <source>the file holds no plan</source>
        <translation>die Datei enthält keinen Plan</translation>
    </message>
    <message>
        <source>the file holds &quot;{name}&quot;, which no project has</source>
        <translation>die Datei enthält „{name}“, was kein Projekt hat</translation>
    </message>
    <message>
        <source>open it only if you know where it comes from, and not with this program</source>
        <translation>öffnen Sie sie nur, wenn Sie ihre Herkunft kennen, und nicht mit diesem Programm</translation>
    </message>
    <message>
        <source>saved by Fulcrum {app} in file version {found}; this program reads up to version {known}</source>
        <translation>gespeichert von Fulcrum {app} in Dateiversion {found}; dieses Programm liest bis Version {known}</translation>
    </message>
    <message>
        <source>open it with a newer Fulcrum</source>
        <translation>öffnen Sie sie mit einem neueren Fulcrum</translation>
    </message>
    <message>
        <source>the file was changed by another program since it was opened</source>
        <translation>ein anderes Programm hat die Datei seit dem Öffnen geändert</translation>
    </message>
    <message>
        <source>save under another name, or open it again</source>
        <translation>speichern Sie unter anderem Namen oder öffnen Sie sie erneut</translation>
    </message>
    <message>
        <source>the plan has no scenario</source>
        <translation>der Plan hat kein Szenario</translation>
    </message>
    <message>
        <source>add one</source>
        <translation>fügen Sie eines hinzu</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>dieses Feld gibt es nicht</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>prüfen Sie den Pfad</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a value of this field</source>
        <translation>„{value}“ ist kein Wert dieses Feldes</translation>
    </message>
    <message>
        <source>enter another value</source>
        <translation>geben Sie einen anderen Wert ein</translation>
    </message>
    <message>
        <source>this field always has a value</source>
        <translation>dieses Feld hat immer einen Wert</translation>
    </message>
    <message>
        <source>enter one</source>
        <translation>geben Sie einen ein</translation>
    </message>
    <message>
        <source>there is nothing to read</source>
        <translation>es gibt nichts zu lesen</translation>
    </message>
    <message>
        <source>give a plan in its text form</source>
        <translation>geben Sie einen Plan in Textform an</translation>
    </message>
    <message>
        <source>larger than {limit}</source>
        <translation>größer als {limit}</translation>
    </message>
    <message>
        <source>nested deeper than {limit} levels</source>
        <translation>tiefer verschachtelt als {limit} Ebenen</translation>
    </message>
    <message>
        <source>check that this is a plan</source>
        <translation>prüfen Sie, ob dies ein Plan ist</translation>
    </message>
    <message>
        <source>the format is &quot;{value}&quot;, not &quot;{expected}&quot;</source>
        <translation>das Format ist „{value}“, nicht „{expected}“</translation>
    </message>
    <message>
        <source>written in version {found}; this program reads up to version {known}</source>
        <translation>geschrieben in Version {found}; dieses Programm liest bis Version {known}</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>fill it in</source>
        <translation>füllen Sie es aus</translation>
    </message>
    <message>
        <source>not readable as UTF-8 text</source>
        <translation>nicht als UTF-8-Text lesbar</translation>
    </message>
    <message>
        <source>type it anew</source>
        <translation>geben Sie ihn neu ein</translation>
    </message>
    <message>
        <source>month {value} does not come after the month before it</source>
        <translation>Monat {value} folgt nicht auf den Monat davor</translation>
    </message>
    <message>
        <source>order the entries by month, each month once</source>
        <translation>ordnen Sie die Einträge nach Monat, jeden Monat einmal</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a currency code</source>
        <translation>„{value}“ ist kein Währungscode</translation>
    </message>
    <message>
        <source>write three capital letters such as USD</source>
        <translation>schreiben Sie drei Großbuchstaben wie USD</translation>
    </message>
    <message>
        <source>the id &quot;{id}&quot; ends in /remote, which names pools of another region</source>
        <translation>die Kennung „{id}“ endet auf /remote, was Pools einer anderen Region bezeichnet</translation>
    </message>
    <message>
        <source>choose another id</source>
        <translation>wählen Sie eine andere Kennung</translation>
    </message>
    <message>
        <source>the scenario &quot;{id}&quot; inherits from itself</source>
        <translation>das Szenario „{id}“ erbt von sich selbst</translation>
    </message>
    <message>
        <source>choose another base</source>
        <translation>wählen Sie eine andere Basis</translation>
    </message>
    <message>
        <source>this lever acts on whole fleets and takes no list of workloads</source>
        <translation>dieser Hebel wirkt auf ganze Flotten und nimmt keine Liste von Workloads</translation>
    </message>
    <message>
        <source>limit it by fleets instead</source>
        <translation>begrenzen Sie ihn stattdessen auf Flotten</translation>
    </message>
    <message>
        <source>this lever cannot start in a later month</source>
        <translation>dieser Hebel kann nicht in einem späteren Monat beginnen</translation>
    </message>
    <message>
        <source>remove the month</source>
        <translation>entfernen Sie den Monat</translation>
    </message>
    <message>
        <source>month {value} lies beyond the plan&apos;s last month, {last}</source>
        <translation>Monat {value} liegt hinter dem letzten Monat des Plans, {last}</translation>
    </message>
    <message>
        <source>choose an earlier month or a longer plan</source>
        <translation>wählen Sie einen früheren Monat oder einen längeren Plan</translation>
    </message>
    <message>
        <source>{value} is not above 0</source>
        <translation>{value} ist nicht größer als 0</translation>
    </message>
    <message>
        <source>enter a number above 0</source>
        <translation>geben Sie eine Zahl über 0 ein</translation>
    </message>
    <message>
        <source>{value} is not a whole number</source>
        <translation>{value} ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>enter a whole number</source>
        <translation>geben Sie eine ganze Zahl ein</translation>
    </message>
    <message>
        <source>a rate of {value} takes more than everything</source>
        <translation>ein Satz von {value} nimmt mehr als alles</translation>
    </message>
    <message>
        <source>enter a rate above -1 (-100 %)</source>
        <translation>geben Sie einen Satz über -1 (-100 %) ein</translation>
    </message>
    <message>
        <source>there are no cash flows</source>
        <translation>es gibt keine Zahlungen</translation>
    </message>
    <message>
        <source>give at least one</source>
        <translation>geben Sie mindestens eine an</translation>
    </message>
    <message>
        <source>the cash flows never change sign, so they have no rate of return</source>
        <translation>die Zahlungen wechseln nie das Vorzeichen und haben daher keinen internen Zinsfuß</translation>
    </message>
    <message>
        <source>give at least one payment and one receipt, or judge by net present value</source>
        <translation>geben Sie mindestens eine Aus- und eine Einzahlung an oder urteilen Sie nach dem Kapitalwert</translation>
    </message>
    <message>
        <source>no rate brings the net present value of these cash flows to zero</source>
        <translation>kein Zinssatz bringt den Kapitalwert dieser Zahlungen auf null</translation>
    </message>
    <message>
        <source>judge by net present value or the modified rate of return</source>
        <translation>urteilen Sie nach dem Kapitalwert oder dem modifizierten Zinsfuß</translation>
    </message>
    <message>
        <source>{count} rates bring the net present value to zero: {rates}</source>
        <translation>{count} Zinssätze bringen den Kapitalwert auf null: {rates}</translation>
    </message>
    <message>
        <source>the cumulative cash flow never returns to zero</source>
        <translation>die kumulierte Zahlung kehrt nie auf null zurück</translation>
    </message>
    <message>
        <source>lengthen the horizon, or do not expect the outlay back</source>
        <translation>verlängern Sie den Horizont oder rechnen Sie nicht mit dem Rückfluss der Auszahlung</translation>
    </message>
    <message>
        <source>the cumulative cash flow returns to zero but ends below it</source>
        <translation>die kumulierte Zahlung kehrt auf null zurück, endet aber darunter</translation>
    </message>
    <message>
        <source>judge by net present value</source>
        <translation>urteilen Sie nach dem Kapitalwert</translation>
    </message>
    <message>
        <source>the cumulative cash flow dips below zero again and returns for good at {final}</source>
        <translation>die kumulierte Zahlung fällt wieder unter null und kehrt endgültig bei {final} zurück</translation>
    </message>
    <message>
        <source>there is no outlay to pay back</source>
        <translation>es gibt keine Auszahlung, die sich amortisieren müsste</translation>
    </message>
    <message>
        <source>read the payback as immediate</source>
        <translation>lesen Sie die Amortisation als sofort</translation>
    </message>
    <message>
        <source>the payments never reach that value</source>
        <translation>die Zahlungen erreichen diesen Wert nie</translation>
    </message>
    <message>
        <source>raise the payment or lower the rate</source>
        <translation>erhöhen Sie die Zahlung oder senken Sie den Zinssatz</translation>
    </message>
    <message>
        <source>{percent} % of the year&apos;s basis is placed in service in its last quarter</source>
        <translation>{percent} % der Jahresbasis gehen im letzten Quartal in Betrieb</translation>
    </message>
    <message>
        <source>use the mid-quarter tables, which apply above 40 %</source>
        <translation>verwenden Sie die Mid-Quarter-Tabellen, die über 40 % gelten</translation>
    </message>
    <message>
        <source>there are no units to share the cost</source>
        <translation>es gibt keine Einheiten, auf die sich die Kosten verteilen</translation>
    </message>
    <message>
        <source>give units with a present value above 0</source>
        <translation>geben Sie Einheiten mit einem Barwert über 0 an</translation>
    </message>
    <message>
        <source>renting is no dearer per hour than running what is owned</source>
        <translation>Miete ist pro Stunde nicht teurer als der Betrieb von Eigenem</translation>
    </message>
    <message>
        <source>expect no break-even at these prices</source>
        <translation>erwarten Sie bei diesen Preisen keinen Gleichstand</translation>
    </message>
    <message>
        <source>a load of {load} on {servers} servers lets the queue grow without end</source>
        <translation>eine Last von {load} auf {servers} Servern lässt die Warteschlange endlos wachsen</translation>
    </message>
    <message>
        <source>use more servers than the load</source>
        <translation>verwenden Sie mehr Server als Last</translation>
    </message>
    <message>
        <source>the result is not a finite number</source>
        <translation>das Ergebnis ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>check for rates near -1 and very long terms</source>
        <translation>prüfen Sie auf Sätze nahe -1 und sehr lange Laufzeiten</translation>
    </message>
    <message>
        <source>not valid CSV: {detail}</source>
        <translation>kein gültiges CSV: {detail}</translation>
    </message>
    <message>
        <source>correct the quoting at that row</source>
        <translation>berichtigen Sie die Anführungszeichen in dieser Zeile</translation>
    </message>
    <message>
        <source>a required column is missing</source>
        <translation>eine notwendige Spalte fehlt</translation>
    </message>
    <message>
        <source>begin the file with a header that names {columns}</source>
        <translation>beginnen Sie die Datei mit einer Kopfzeile, die {columns} nennt</translation>
    </message>
    <message>
        <source>the rate of {workload} under the lever {lever} is unknown, so the lever leaves it as it is</source>
        <translation>die Rate von {workload} unter dem Hebel {lever} ist unbekannt; der Hebel lässt sie daher unverändert</translation>
    </message>
    <message>
        <source>type a rate for the lever, or hold the workload&apos;s rate as fixed</source>
        <translation>geben Sie eine Rate für den Hebel ein oder halten Sie die Rate des Workloads fest</translation>
    </message>
    <message>
        <source>{workload} has no service rate: its load is on no node and in no cost</source>
        <translation>{workload} hat keine Servicerate: seine Last liegt auf keinem Knoten und in keinen Kosten</translation>
    </message>
    <message>
        <source>type the requests per second of one replica</source>
        <translation>geben Sie die Anfragen pro Sekunde einer Replik ein</translation>
    </message>
    <message>
        <source>{fleet} has contracts or nodes from before the plan and keeps its node type</source>
        <translation>{fleet} hat Verträge oder Knoten aus der Zeit vor dem Plan und behält ihren Knotentyp</translation>
    </message>
    <message>
        <source>limit the lever to other fleets, or let the contracts end</source>
        <translation>begrenzen Sie den Hebel auf andere Flotten oder lassen Sie die Verträge auslaufen</translation>
    </message>
    <message>
        <source>the lever {lever} names no node type of this plan and has no effect</source>
        <translation>der Hebel {lever} nennt keinen Knotentyp dieses Plans und wirkt nicht</translation>
    </message>
    <message>
        <source>choose a node type</source>
        <translation>wählen Sie einen Knotentyp</translation>
    </message>
    <message>
        <source>the replicas of {pool} do not divide its nodes of {gpus} GPUs evenly: real packing may need more nodes</source>
        <translation>die Repliken von {pool} teilen seine Knoten mit {gpus} GPUs nicht gleichmäßig: tatsächlich können mehr Knoten nötig sein</translation>
    </message>
    <message>
        <source>use replica sizes that divide one another and the node</source>
        <translation>verwenden Sie Replikgrößen, die einander und den Knoten teilen</translation>
    </message>
    <message>
        <source>{pool} turns away {share} % of its load ({nodeHours} node-hours are missing)</source>
        <translation>{pool} weist {share} % seiner Last ab (es fehlen {nodeHours} Knotenstunden)</translation>
    </message>
    <message>
        <source>provision more, or accept that these requests go unserved</source>
        <translation>stellen Sie mehr bereit oder nehmen Sie hin, dass diese Anfragen unbedient bleiben</translation>
    </message>
    <message>
        <source>{pool} runs above its target load: {nodeHours} node-hours are missing to hold it</source>
        <translation>{pool} läuft über seiner Ziellast: {nodeHours} Knotenstunden fehlen, um sie zu halten</translation>
    </message>
    <message>
        <source>provision more if the latency targets must hold in every hour</source>
        <translation>stellen Sie mehr bereit, wenn die Latenzziele in jeder Stunde gelten müssen</translation>
    </message>
    <message>
        <source>{pool} rents {nodeType} nodes that have no on-demand price: they count as free</source>
        <translation>{pool} mietet Knoten {nodeType} ohne On-Demand-Preis: sie zählen als kostenlos</translation>
    </message>
    <message>
        <source>enter the on-demand price</source>
        <translation>geben Sie den On-Demand-Preis ein</translation>
    </message>
    <message>
        <source>{nodeType} has no discount for a term of {term} months: the commitment counts at the on-demand price</source>
        <translation>{nodeType} hat keinen Rabatt für {term} Monate Laufzeit: die Reservierung zählt zum On-Demand-Preis</translation>
    </message>
    <message>
        <source>enter the discount of the term or the price of the contract</source>
        <translation>geben Sie den Rabatt der Laufzeit oder den Preis des Vertrags ein</translation>
    </message>
    <message>
        <source>{nodeType} has no purchase price: its owned nodes count at a price of 0</source>
        <translation>{nodeType} hat keinen Kaufpreis: seine eigenen Knoten zählen zum Preis 0</translation>
    </message>
    <message>
        <source>enter the purchase price or what was paid for the nodes</source>
        <translation>geben Sie den Kaufpreis ein oder was für die Knoten bezahlt wurde</translation>
    </message>
    <message>
        <source>a purchase in month {month} lies beyond the horizon and has no effect</source>
        <translation>ein Kauf in Monat {month} liegt hinter dem Horizont und wirkt nicht</translation>
    </message>
    <message>
        <source>extend the horizon or buy earlier</source>
        <translation>verlängern Sie den Horizont oder kaufen Sie früher</translation>
    </message>
    <message>
        <source>the lever {lever} finds no interruptible workload</source>
        <translation>der Hebel {lever} findet keinen unterbrechbaren Workload</translation>
    </message>
    <message>
        <source>set the class of a workload to batch, or switch the lever off</source>
        <translation>setzen Sie die Klasse eines Workloads auf Batch oder schalten Sie den Hebel aus</translation>
    </message>
    <message>
        <source>{nodeType} has no spot price: {fleet} uses no spot</source>
        <translation>{nodeType} hat keinen Spot-Preis: {fleet} nutzt kein Spot</translation>
    </message>
    <message>
        <source>enter the spot price</source>
        <translation>geben Sie den Spot-Preis ein</translation>
    </message>
    <message>
        <source>spot with its rework is no cheaper than on-demand on {nodeType}: {fleet} uses no spot</source>
        <translation>Spot mit Nacharbeit ist auf {nodeType} nicht günstiger als On-Demand: {fleet} nutzt kein Spot</translation>
    </message>
    <message>
        <source>check the spot price and the interruptions</source>
        <translation>prüfen Sie den Spot-Preis und die Unterbrechungen</translation>
    </message>
    <message>
        <source>the lever {lever} finds no flexible demand to move</source>
        <translation>der Hebel {lever} findet keinen flexiblen Bedarf zum Verlagern</translation>
    </message>
    <message>
        <source>give a workload a flexible share</source>
        <translation>geben Sie einem Workload einen flexiblen Anteil</translation>
    </message>
    <message>
        <source>the lever {lever} starts and ends at the same hour and moves nothing</source>
        <translation>der Hebel {lever} beginnt und endet zur selben Stunde und verlagert nichts</translation>
    </message>
    <message>
        <source>choose different hours</source>
        <translation>wählen Sie verschiedene Stunden</translation>
    </message>
    <message>
        <source>the lever {lever} finds no workload to act on</source>
        <translation>der Hebel {lever} findet keinen Workload, auf den er wirkt</translation>
    </message>
    <message>
        <source>widen its scope, or switch it off</source>
        <translation>erweitern Sie seinen Umfang oder schalten Sie ihn aus</translation>
    </message>
    <message>
        <source>choose counts or coverage</source>
        <translation>wählen Sie Stückzahlen oder Abdeckung</translation>
    </message>
    <message>
        <source>the internal rate of return is above 100 % per year</source>
        <translation>der interne Zinsfuß liegt über 100 % im Jahr</translation>
    </message>
    <message>
        <source>judge by net present value: the outlay is small beside the savings</source>
        <translation>urteilen Sie nach dem Kapitalwert: die Auszahlung ist klein neben der Ersparnis</translation>
    </message>
    <message>
        <source>hardly any money of one&apos;s own is at stake, so the rate of return says little</source>
        <translation>kaum eigenes Geld ist gebunden, der Zinsfuß sagt daher wenig</translation>
    </message>
    <message>
        <source>owning pays back after {months} months, yet its net present value is below zero</source>
        <translation>der Kauf amortisiert sich nach {months} Monaten, doch sein Kapitalwert liegt unter null</translation>
    </message>
    <message>
        <source>trust the net present value: it counts the cost of waiting</source>
        <translation>vertrauen Sie dem Kapitalwert: er zählt die Kosten des Wartens</translation>
    </message>
    <message>
        <source>owning never pays back, yet its net present value is above zero</source>
        <translation>der Kauf amortisiert sich nie, doch sein Kapitalwert liegt über null</translation>
    </message>
    <message>
        <source>look at the late outlays in the cash flows</source>
        <translation>sehen Sie sich die späten Auszahlungen im Zahlungsstrom an</translation>
    </message>
    <message>
        <source>owning and renting cost the same in every month</source>
        <translation>Kauf und Miete kosten in jedem Monat dasselbe</translation>
    </message>
    <message>
        <source>own some nodes to compare</source>
        <translation>kaufen Sie zum Vergleich einige Knoten</translation>
    </message>
    <message>
        <source>owning serves a share of {own} of the load, renting {rent}</source>
        <translation>Kauf bedient einen Anteil von {own} der Last, Miete {rent}</translation>
    </message>
    <message>
        <source>compare the cost of arms that serve the same</source>
        <translation>vergleichen Sie die Kosten von Varianten, die dasselbe bedienen</translation>
    </message>
    <message>
        <source>no factor between a thousandth and a thousand brings the net present value to zero</source>
        <translation>kein Faktor zwischen einem Tausendstel und tausend bringt den Kapitalwert auf null</translation>
    </message>
    <message>
        <source>expect no break-even</source>
        <translation>erwarten Sie keinen Gleichstand</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a fraction</source>
        <translation>ein Bruchteil</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a month such as 2026-01</source>
        <translation>ein Monat wie 2026-01</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>nothing (null)</source>
        <translation>nichts (null)</translation>
    </message>
    <message>
        <source>node type</source>
        <translation>Knotentyp</translation>
    </message>
    <message>
        <source>fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong: what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>saved, but no backup of the previous version could be kept: {detail}</source>
        <translation>gespeichert, doch von der vorherigen Fassung ließ sich keine Sicherung anlegen: {detail}</translation>
    </message>
    <message>
        <source>make room in the folder for backups</source>
        <translation>schaffen Sie Platz im Ordner der Sicherungen</translation>
    </message>
    <message>
        <source>saved, but the system did not confirm that it is on the disk: {detail}</source>
        <translation>gespeichert, doch das System hat nicht bestätigt, dass die Datei auf dem Datenträger ist: {detail}</translation>
    </message>
    <message>
        <source>save a copy elsewhere before you switch the computer off</source>
        <translation>speichern Sie eine Kopie an anderer Stelle, bevor Sie den Rechner ausschalten</translation>
    </message>
    <message>
        <source>the model &quot;{name}&quot; is not known</source>
        <translation>das Modell „{name}“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>describe it in the plan, or use one of the nearest names: {nearest}</source>
        <translation>beschreiben Sie es im Plan, oder nehmen Sie einen der ähnlichsten Namen: {nearest}</translation>
    </message>
    <message>
        <source>the accelerator &quot;{name}&quot; is not known</source>
        <translation>der Beschleuniger „{name}“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>the shape of {model} is not complete enough for an estimate</source>
        <translation>die Form von {model} ist für eine Schätzung nicht vollständig genug</translation>
    </message>
    <message>
        <source>give its parameters, layers, hidden size, heads, head size and cached elements per token, or type a rate</source>
        <translation>geben Sie Parameter, Schichten, Breite, Köpfe, Kopfgröße und gespeicherte Elemente je Token an, oder tragen Sie eine Rate ein</translation>
    </message>
    <message>
        <source>memory size or bandwidth of {accelerator} are not known</source>
        <translation>Speichergröße oder Bandbreite von {accelerator} sind nicht bekannt</translation>
    </message>
    <message>
        <source>enter them, or type a rate</source>
        <translation>tragen Sie sie ein, oder geben Sie eine Rate an</translation>
    </message>
    <message>
        <source>a request needs at least one input and one output token</source>
        <translation>eine Anfrage braucht mindestens ein Eingabe- und ein Ausgabetoken</translation>
    </message>
    <message>
        <source>enter the mean lengths of a request and its answer</source>
        <translation>tragen Sie die mittleren Längen von Anfrage und Antwort ein</translation>
    </message>
    <message>
        <source>{tokens} tokens are more than {model} can look back on ({most})</source>
        <translation>{tokens} Token sind mehr, als {model} überblicken kann ({most})</translation>
    </message>
    <message>
        <source>shorten the requests, or choose a model with a longer context</source>
        <translation>kürzen Sie die Anfragen, oder wählen Sie ein Modell mit längerem Kontext</translation>
    </message>
    <message>
        <source>{accelerator} has no arithmetic in {precision}</source>
        <translation>{accelerator} rechnet nicht in {precision}</translation>
    </message>
    <message>
        <source>a replica needs at least one GPU</source>
        <translation>eine Replik braucht mindestens eine GPU</translation>
    </message>
    <message>
        <source>a replica of {gpus} GPUs is larger than a node of {most}</source>
        <translation>eine Replik mit {gpus} GPUs ist größer als ein Knoten mit {most}</translation>
    </message>
    <message>
        <source>use fewer GPUs per replica, or larger nodes</source>
        <translation>nehmen Sie weniger GPUs je Replik oder größere Knoten</translation>
    </message>
    <message>
        <source>{gpus} devices of type {accelerator} in one replica cannot be estimated</source>
        <translation>{gpus} Geräte vom Typ {accelerator} in einer Replik lassen sich nicht schätzen</translation>
    </message>
    <message>
        <source>add benchmark rows of this accelerator, or use at most 8 devices per replica</source>
        <translation>ergänzen Sie Messzeilen dieses Beschleunigers, oder nehmen Sie höchstens 8 Geräte je Replik</translation>
    </message>
    <message>
        <source>{model} in {precision} needs {needed} GB for one request; {gpus} x {accelerator} have {total}</source>
        <translation>{model} in {precision} braucht {needed} GB für eine Anfrage; {gpus} x {accelerator} haben {total}</translation>
    </message>
    <message>
        <source>use {enough} GPUs per replica, or fewer bits</source>
        <translation>nehmen Sie {enough} GPUs je Replik oder weniger Bits</translation>
    </message>
    <message>
        <source>use accelerators with more memory, or fewer bits</source>
        <translation>nehmen Sie Beschleuniger mit mehr Speicher oder weniger Bits</translation>
    </message>
    <message>
        <source>{model} on {gpus} x {accelerator} reaches a TTFT of {best} ms at best, above the target of {target} ms</source>
        <translation>{model} auf {gpus} x {accelerator} erreicht bestenfalls eine TTFT von {best} ms, über dem Ziel von {target} ms</translation>
    </message>
    <message>
        <source>allow more time, use more GPUs per replica or faster ones, or fewer bits</source>
        <translation>lassen Sie mehr Zeit, nehmen Sie mehr oder schnellere GPUs je Replik oder weniger Bits</translation>
    </message>
    <message>
        <source>{model} on {gpus} x {accelerator} reaches a TPOT of {best} ms at best, above the target of {target} ms</source>
        <translation>{model} auf {gpus} x {accelerator} erreicht bestenfalls eine TPOT von {best} ms, über dem Ziel von {target} ms</translation>
    </message>
    <message>
        <source>{gpus} x {accelerator} hold only {sequences} requests to {model} at once: the rate is unsure</source>
        <translation>{gpus} x {accelerator} halten nur {sequences} Anfragen an {model} zugleich: die Rate ist unsicher</translation>
    </message>
    <message>
        <source>use more GPUs per replica, or fewer bits</source>
        <translation>nehmen Sie mehr GPUs je Replik oder weniger Bits</translation>
    </message>
    <message>
        <source>the lever {lever} asks for the cheapest mix, and these figures are without it</source>
        <translation>Der Hebel {lever} verlangt die günstigste Mischung, und diese Zahlen sind ohne sie berechnet</translation>
    </message>
    <message>
        <source>{tier}: its lever is off here, or does not ask for the optimum</source>
        <translation>{tier}: Der Hebel ist hier aus oder verlangt nicht das Optimum</translation>
    </message>
    <message>
        <source>switch the lever on and set it to optimal</source>
        <translation>den Hebel einschalten und auf „Optimal“ stellen</translation>
    </message>
    <message>
        <source>{tier} is not offered: {nodeType} has no price for it</source>
        <translation>{tier} wird nicht angeboten: {nodeType} hat dafür keinen Preis</translation>
    </message>
    <message>
        <source>enter the discount or the purchase price</source>
        <translation>den Rabatt oder den Kaufpreis eingeben</translation>
    </message>
    <message>
        <source>{tier} is not needed: what is in force covers all need</source>
        <translation>{tier} wird nicht gebraucht: Was schon gilt, deckt den ganzen Bedarf</translation>
    </message>
    <message>
        <source>{tier} would arrive too late: its lead time is longer than the plan</source>
        <translation>{tier} käme zu spät: Die Lieferzeit ist länger als der Plan</translation>
    </message>
    <message>
        <source>{tier} would save {saving} in today&apos;s money, less than the {staff} of the staff it takes</source>
        <translation>{tier} würde heute gerechnet {saving} sparen, weniger als die {staff} für das nötige Personal</translation>
    </message>
    <message>
        <source>{tier} is never cheapest: even from month {month}, its best, each node would cost {extra} more than the mix</source>
        <translation>{tier} ist nie am günstigsten: Selbst ab Monat {month}, dem besten, kostet jeder Knoten {extra} mehr als die Mischung</translation>
    </message>
    <message>
        <source>commit {nodes3y} of the nodes of {fleet} for 3 years and {nodes1y} for 1 year, as the timeline of the optimum says</source>
        <translation>{nodes3y} der Knoten von {fleet} für 3 Jahre und {nodes1y} für 1 Jahr binden, wie es die Zeitleiste des Optimums sagt</translation>
    </message>
    <message>
        <source>let the optimum choose the terms of all fleets instead of a fixed coverage</source>
        <translation>die Laufzeiten aller Flotten vom Optimum wählen lassen statt mit fester Abdeckung</translation>
    </message>
    <message>
        <source>own {nodes} of the nodes of {fleet}, as the timeline of the optimum says</source>
        <translation>{nodes} der Knoten von {fleet} kaufen, wie es die Zeitleiste des Optimums sagt</translation>
    </message>
    <message>
        <source>scale {fleet} with its need, hour by hour</source>
        <translation>{fleet} Stunde für Stunde mit dem Bedarf skalieren</translation>
    </message>
    <message>
        <source>size {fleet} to its peak instead of a fixed count</source>
        <translation>{fleet} nach der Spitze bemessen statt mit fester Zahl</translation>
    </message>
    <message>
        <source>move batch work to the quiet hours of its day</source>
        <translation>Stapelarbeit in die ruhigen Stunden ihres Tages verschieben</translation>
    </message>
    <message>
        <source>run interruptible need on spot</source>
        <translation>unterbrechbaren Bedarf auf Spot laufen lassen</translation>
    </message>
    <message>
        <source>serve {fleet} on {nodeType}</source>
        <translation>{fleet} auf {nodeType} betreiben</translation>
    </message>
    <message>
        <source>drop the {term}-month commitment of {nodes} of the nodes of {fleet} from month {month}</source>
        <translation>die {term}-Monats-Bindung von {nodes} der Knoten von {fleet} ab Monat {month} streichen</translation>
    </message>
    <message>
        <source>terms are paid whether used or not: if demand falls or prices do, the cost stays</source>
        <translation>Bindungen werden genutzt oder ungenutzt bezahlt: Fallen Nachfrage oder Preise, bleiben die Kosten</translation>
    </message>
    <message>
        <source>capital is bound for the life of the nodes, and their resale value is an assumption</source>
        <translation>Kapital ist für die Lebensdauer der Knoten gebunden, und ihr Wiederverkaufswert ist eine Annahme</translation>
    </message>
    <message>
        <source>nodes must be ready within the hour, and the provider must have them when they are wanted</source>
        <translation>Knoten müssen binnen einer Stunde bereit sein, und der Anbieter muss sie dann auch haben</translation>
    </message>
    <message>
        <source>growth beyond the forecast finds no spare nodes</source>
        <translation>Wachstum über die Prognose hinaus findet keine freien Knoten</translation>
    </message>
    <message>
        <source>results come later on the same day</source>
        <translation>Ergebnisse kommen später am selben Tag</translation>
    </message>
    <message>
        <source>work is interrupted and repeated, and spot prices move</source>
        <translation>Arbeit wird unterbrochen und wiederholt, und Spotpreise schwanken</translation>
    </message>
    <message>
        <source>rates, quotas and latency on other nodes have to be measured first</source>
        <translation>Raten, Kontingente und Latenz auf anderen Knoten müssen erst gemessen werden</translation>
    </message>
    <message>
        <source>what it covered is rented by the hour, at prices that may rise</source>
        <translation>was sie deckte, wird stundenweise gemietet, zu Preisen, die steigen können</translation>
    </message>
    <message>
        <source>1-year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>3-year</source>
        <translation>3 Jahre</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>Eigene Knoten</translation>
    </message>
    <message>
        <source>it is open on the computer {host}</source>
        <translation>sie ist auf dem Rechner {host} geöffnet</translation>
    </message>
    <message>
        <source>save under another name</source>
        <translation>speichern Sie unter anderem Namen</translation>
    </message>
    <message>
        <source>nothing of the file can be read</source>
        <translation>von der Datei lässt sich nichts lesen</translation>
    </message>
    <message>
        <source>{tier} would be cheaper, but a cap leaves no room for it here</source>
        <translation>{tier} wäre günstiger, aber eine Obergrenze lässt hier keinen Platz dafür</translation>
    </message>
    <message>
        <source>raise the caps of the lever</source>
        <translation>die Obergrenzen des Hebels anheben</translation>
    </message>
    <message>
        <source>&quot;{workload}&quot; costs {percent} % more a token here than on {nodeType}, the cheapest node type that meets its targets</source>
        <translation>„{workload}“ kostet hier {percent} % mehr pro Token als auf {nodeType}, dem günstigsten Knotentyp, der die Ziele einhält</translation>
    </message>
    <message>
        <source>compare node types in the settings of the lever for new hardware</source>
        <translation>Knotentypen in den Einstellungen des Hebels für neue Hardware vergleichen</translation>
    </message>
    <message>
        <source>there is no API price to compare with</source>
        <translation>es gibt keinen API-Preis zum Vergleichen</translation>
    </message>
    <message>
        <source>choose an API offer, or type prices in the lever API offload</source>
        <translation>wählen Sie ein API-Angebot oder tragen Sie Preise im Hebel API-Nutzung ein</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is given in busy GPUs, which have no tokens that an API could price</source>
        <translation>„{name}“ ist in ausgelasteten GPUs angegeben; die haben keine Token, die eine API berechnen könnte</translation>
    </message>
    <message>
        <source>give it in requests per second to compare with an API</source>
        <translation>geben Sie den Bedarf in Anfragen je Sekunde an, um mit einer API zu vergleichen</translation>
    </message>
    <message>
        <source>no benchmark was found in this text</source>
        <translation>in diesem Text steht kein Benchmark</translation>
    </message>
    <message>
        <source>row {row}: {field} is &quot;{value}&quot;, not a number above 0</source>
        <translation>Zeile {row}: {field} ist „{value}“, keine Zahl über 0</translation>
    </message>
    <message>
        <source>correct it, or measure again where no request succeeded</source>
        <translation>berichtigen, oder neu messen, wo keine Anfrage gelang</translation>
    </message>
    <message>
        <source>row {row}: output tokens per second are missing</source>
        <translation>Zeile {row}: Output-Token je Sekunde fehlen</translation>
    </message>
    <message>
        <source>add a column tokens/s, or TPOT beside concurrency</source>
        <translation>eine Spalte tokens/s ergänzen, oder TPOT neben concurrency</translation>
    </message>
    <message>
        <source>row {row}: how many requests are in flight is missing</source>
        <translation>Zeile {row}: Es fehlt, wie viele Anfragen gleichzeitig laufen</translation>
    </message>
    <message>
        <source>add a column concurrency, or TPOT</source>
        <translation>eine Spalte concurrency ergänzen, oder TPOT</translation>
    </message>
    <message>
        <source>row {row}: the precision &quot;{value}&quot; is not known</source>
        <translation>Zeile {row}: Die Präzision „{value}“ ist unbekannt</translation>
    </message>
    <message>
        <source>choose it in the form</source>
        <translation>im Formular wählen</translation>
    </message>
    <message>
        <source>{value} tokens/s are more than memory and arithmetic of {gpus} x {accelerator} allow ({most})</source>
        <translation>{value} Token/s sind mehr, als Speicher und Rechenwerke von {gpus} x {accelerator} zulassen ({most})</translation>
    </message>
    <message>
        <source>check GPUs, precision and model, and that only output tokens are counted</source>
        <translation>GPUs, Präzision und Modell prüfen, und dass nur Output-Token gezählt sind</translation>
    </message>
    <message>
        <source>{value} tokens/s do not go with a TPOT of {tpot} ms, which allows {most}</source>
        <translation>{value} Token/s passen nicht zu einer TPOT von {tpot} ms, die {most} zulässt</translation>
    </message>
    <message>
        <source>check that only output tokens of one replica are counted</source>
        <translation>prüfen, dass nur Output-Token einer Replik gezählt sind</translation>
    </message>
    <message>
        <source>{value} tokens/s are far from the model&apos;s {modelled}</source>
        <translation>{value} Token/s liegen weit von den {modelled} des Durchsatzmodells</translation>
    </message>
    <message>
        <source>check model, GPUs, precision and lengths before you rely on it</source>
        <translation>Modell, GPUs, Präzision und Längen prüfen, bevor darauf gebaut wird</translation>
    </message>
    <message>
        <source>concurrency</source>
        <translation>gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>input tokens</source>
        <translation>Input-Token</translation>
    </message>
    <message>
        <source>output tokens</source>
        <translation>Output-Token</translation>
    </message>
    <message>
        <source>commit {nodes3y} of the nodes of {fleet} for 3 years, as the timeline of the optimum says</source>
        <translation>{nodes3y} der Knoten von {fleet} für 3 Jahre binden, wie es die Zeitleiste des Optimums sagt</translation>
    </message>
    <message>
        <source>commit {nodes1y} of the nodes of {fleet} for 1 year, as the timeline of the optimum says</source>
        <translation>{nodes1y} der Knoten von {fleet} für 1 Jahr binden, wie es die Zeitleiste des Optimums sagt</translation>
    </message>
    <message>
        <source>this is the file that is open</source>
        <translation>das ist die geöffnete Datei</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>what this value belongs to is not in the plan any more</source>
        <translation>das, wozu dieser Wert gehört, gibt es im Plan nicht mehr</translation>
    </message>
    <message>
        <source>restore that first</source>
        <translation>stellen Sie zuerst dieses wieder her</translation>
    </message>
    <message>
        <source>an order cannot be restored</source>
        <translation>eine Reihenfolge kann nicht wiederhergestellt werden</translation>
    </message>
    <message>
        <source>{count} hours, more than the {limit} of a leap year</source>
        <translation>{count} Stunden, mehr als die {limit} eines Schaltjahrs</translation>
    </message>
    <message>
        <source>leave out the oldest</source>
        <translation>lassen Sie die ältesten weg</translation>
    </message>
    <message>
        <source>no column holds times (columns: {columns})</source>
        <translation>keine Spalte enthält Zeiten (Spalten: {columns})</translation>
    </message>
    <message>
        <source>begin the file with a header that calls it timestamp</source>
        <translation>beginnen Sie die Datei mit einer Kopfzeile, die sie timestamp nennt</translation>
    </message>
    <message>
        <source>there is no row of measurements</source>
        <translation>es gibt keine Zeile mit Messwerten</translation>
    </message>
    <message>
        <source>give a file with a header and a row for each request or step of time</source>
        <translation>geben Sie eine Datei mit Kopfzeile und einer Zeile je Anfrage oder Zeitschritt an</translation>
    </message>
    <message>
        <source>all rows ({count}) have the same time</source>
        <translation>alle Zeilen ({count}) haben dieselbe Zeit</translation>
    </message>
    <message>
        <source>give a file that covers some time</source>
        <translation>geben Sie eine Datei an, die einen Zeitraum abdeckt</translation>
    </message>
    <message>
        <source>the rows are more than {days} days apart</source>
        <translation>die Zeilen liegen mehr als {days} Tage auseinander</translation>
    </message>
    <message>
        <source>give demand by the hour or finer</source>
        <translation>geben Sie den Bedarf stündlich oder feiner an</translation>
    </message>
    <message>
        <source>the demand of an hour comes to {value} per second, which no plan holds</source>
        <translation>der Bedarf einer Stunde ergibt {value} pro Sekunde, was kein Plan fasst</translation>
    </message>
    <message>
        <source>check the unit of the times</source>
        <translation>prüfen Sie die Einheit der Zeiten</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>row {row}: &quot;{value}&quot; is no time</source>
        <translation>Zeile {row}: „{value}“ ist keine Zeit</translation>
    </message>
    <message>
        <source>row {row}: {field} is &quot;{value}&quot;, not a number of at least 0</source>
        <translation>Zeile {row}: {field} ist „{value}“, keine Zahl ab 0</translation>
    </message>
    <message>
        <source>correct it, or leave it empty where nothing was counted</source>
        <translation>berichtigen Sie sie oder lassen Sie das Feld leer, wo nichts gezählt wurde</translation>
    </message>
    <message>
        <source>row {row} is no JSON object</source>
        <translation>Zeile {row} ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>write one object a line</source>
        <translation>schreiben Sie ein Objekt je Zeile</translation>
    </message>
    <message>
        <source>{count} more rows could not be used</source>
        <translation>{count} weitere Zeilen waren nicht verwendbar</translation>
    </message>
    <message>
        <source>an hour such as 2026-01-05T13:00</source>
        <translation>eine Stunde wie 2026-01-05T13:00</translation>
    </message>
    <message>
        <source>a date stands beside {other}, and one of the two is meant</source>
        <translation>neben {other} steht ein Datum, und nur eines von beiden kann gelten</translation>
    </message>
    <message>
        <source>keep the date, which stays when the plan&apos;s first month changes, or {other}</source>
        <translation>behalten Sie das Datum, das bleibt, wenn sich der erste Monat des Plans ändert, oder {other}</translation>
    </message>
    <message>
        <source>MACRS has no class of {value} months</source>
        <translation>MACRS hat keine Klasse von {value} Monaten</translation>
    </message>
    <message>
        <source>use 36, 60, 84, 120, 180 or 240 months, or straight-line depreciation</source>
        <translation>nehmen Sie 36, 60, 84, 120, 180 oder 240 Monate oder lineare Abschreibung</translation>
    </message>
    <message>
        <source>{tier} would outlive the plan: no node is used enough to be worth the whole term, were the last year to go on</source>
        <translation>{tier} würde den Plan überdauern: Kein Knoten wird so viel genutzt, dass er die ganze Laufzeit wert wäre, ginge das letzte Jahr so weiter</translation>
    </message>
    <message>
        <source>it pays back only by selling the nodes at the end of the plan</source>
        <translation>es amortisiert sich nur durch den Verkauf der Knoten am Ende des Plans</translation>
    </message>
    <message>
        <source>it pays back after month {months}, about in month {after} at the rate of the last year</source>
        <translation>es amortisiert sich nach Monat {months}, beim Verlauf des letzten Jahres etwa in Monat {after}</translation>
    </message>
    <message>
        <source>the scenario that owning is compared with has other demand</source>
        <translation>das Szenario, mit dem der Kauf verglichen wird, hat eine andere Nachfrage</translation>
    </message>
    <message>
        <source>no measurement of devices by {vendor} is known, so {accelerator} is not estimated</source>
        <translation>von Geräten von {vendor} ist keine Messung bekannt, deshalb wird {accelerator} nicht geschätzt</translation>
    </message>
    <message>
        <source>add benchmark rows of this accelerator, type a rate, or correct its vendor</source>
        <translation>ergänzen Sie Messzeilen dieses Beschleunigers, tippen Sie eine Rate, oder berichtigen Sie seinen Hersteller</translation>
    </message>
    <message>
        <source>TensorRT-LLM does not run on {accelerator}</source>
        <translation>TensorRT-LLM läuft nicht auf {accelerator}</translation>
    </message>
    <message>
        <source>choose another engine, or an accelerator of NVIDIA</source>
        <translation>wählen Sie eine andere Engine oder einen Beschleuniger von NVIDIA</translation>
    </message>
    <message>
        <source>{place} is there already, so it cannot be added</source>
        <translation>{place} gibt es schon, es kann also nicht hinzugefügt werden</translation>
    </message>
    <message>
        <source>give it another id, or override the fields that differ</source>
        <translation>geben Sie ihm eine andere Id, oder überschreiben Sie die abweichenden Felder</translation>
    </message>
    <message>
        <source>{place} is not there, so it cannot be removed</source>
        <translation>{place} gibt es nicht, es kann also nicht entfernt werden</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>lassen Sie es weg</translation>
    </message>
    <message>
        <source>{place} is not there, so nothing of it can be overridden</source>
        <translation>{place} gibt es nicht, es kann also nichts davon überschrieben werden</translation>
    </message>
    <message>
        <source>leave it out, or add the element</source>
        <translation>lassen Sie es weg, oder fügen Sie das Element hinzu</translation>
    </message>
    <message>
        <source>{place} is no field that a scenario overrides in this way</source>
        <translation>{place} ist kein Feld, das ein Szenario so überschreibt</translation>
    </message>
    <message>
        <source>name a field of a workload, fleet or node type, such as fleets[main].targetLoad; assumptions and levers have their own entries</source>
        <translation>nennen Sie ein Feld eines Workloads, einer Flotte oder eines Knotentyps wie fleets[main].targetLoad; Annahmen und Hebel haben eigene Einträge</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; names no place of a plan</source>
        <translation>„{value}“ benennt keine Stelle eines Plans</translation>
    </message>
    <message>
        <source>write it like fleets[main].targetLoad</source>
        <translation>schreiben Sie es wie fleets[main].targetLoad</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no number</source>
        <translation>„{value}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>type 1.5, 98.32*0.6 or 24-12%</source>
        <translation>geben Sie 1,5, 98,32*0,6 oder 24-12% ein</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no unit of this field</source>
        <translation>„{value}“ ist keine Einheit dieses Feldes</translation>
    </message>
    <message>
        <source>type the number in the unit that stands behind the field</source>
        <translation>geben Sie die Zahl in der Einheit ein, die hinter dem Feld steht</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; counts tokens, and how many a request has is not known here</source>
        <translation>„{value}“ zählt Token, und wie viele eine Anfrage hat, ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>type requests, or give the tokens of a request first</source>
        <translation>geben Sie Anfragen ein, oder zuerst die Token einer Anfrage</translation>
    </message>
    <message>
        <source>no column says how many requests there were (columns: {columns})</source>
        <translation>keine Spalte sagt, wie viele Anfragen es waren (Spalten: {columns})</translation>
    </message>
    <message>
        <source>name the column, or say that each row is a request: a title such as requests or requests per second is recognised</source>
        <translation>nennen Sie die Spalte, oder sagen Sie, dass jede Zeile eine Anfrage ist: ein Titel wie requests oder requests per second wird erkannt</translation>
    </message>
    <message>
        <source>the rows are {step} seconds apart throughout, so that they are no single requests, and no column says how many requests there were (columns: {columns})</source>
        <translation>die Zeilen liegen durchweg {step} Sekunden auseinander, sind also keine einzelnen Anfragen, und keine Spalte sagt, wie viele Anfragen es waren (Spalten: {columns})</translation>
    </message>
    <message>
        <source>name the column, or add one that counts the requests of each row</source>
        <translation>nennen Sie die Spalte, oder fügen Sie eine hinzu, die die Anfragen jeder Zeile zählt</translation>
    </message>
    <message>
        <source>there is no column &quot;{value}&quot;</source>
        <translation>es gibt keine Spalte „{value}“</translation>
    </message>
    <message>
        <source>use one of: {columns}</source>
        <translation>nehmen Sie eine von: {columns}</translation>
    </message>
    <message>
        <source>write times such as 2026-01-05 13:45:00 or 1/5/2026 1:45 PM, or numbers that count from a beginning</source>
        <translation>schreiben Sie Zeiten wie 2026-01-05 13:45:00 oder 5.1.2026 13:45, oder Zahlen, die von einem Anfang an zählen</translation>
    </message>
    <message>
        <source>paste the result of vllm bench serve, GuideLLM, GenAI-Perf, AIPerf, trtllm-bench or their like, or columns under the titles concurrency, tokens/s and TPOT</source>
        <translation>fügen Sie das Ergebnis von vllm bench serve, GuideLLM, GenAI-Perf, AIPerf, trtllm-bench oder dergleichen ein, oder Spalten unter den Titeln concurrency, tokens/s und TPOT</translation>
    </message>
    <message>
        <source>run {row}: no known benchmark program writes such JSON</source>
        <translation>Lauf {row}: kein bekanntes Benchmark-Programm schreibt solches JSON</translation>
    </message>
    <message>
        <source>paste the file with its results, or columns</source>
        <translation>fügen Sie die Datei mit den Ergebnissen ein, oder Spalten</translation>
    </message>
    <message>
        <source>the figures are of {count} replicas together</source>
        <translation>die Zahlen sind von {count} Replikaten zusammen</translation>
    </message>
    <message>
        <source>give those of one replica</source>
        <translation>geben Sie die eines Replikats an</translation>
    </message>
    <message>
        <source>prompts and answers were worked on by GPUs of their own, which is not compared</source>
        <translation>Eingaben und Antworten hatten eigene GPUs, was nicht verglichen wird</translation>
    </message>
    <message>
        <source>measure a replica that does both</source>
        <translation>messen Sie ein Replikat, das beides tut</translation>
    </message>
    <message>
        <source>ISL and OSL are not in the text: from tokens and requests per second they are {input} and {output}</source>
        <translation>ISL und OSL stehen nicht im Text: aus Token und Anfragen je Sekunde folgen {input} und {output}</translation>
    </message>
    <message>
        <source>give them where they were others</source>
        <translation>geben Sie sie an, wenn es andere waren</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>Mikrosekunden</translation>
    </message>
    <message>
        <source>nanoseconds</source>
        <translation>Nanosekunden</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>wie Sie es angegeben haben</translation>
    </message>
    <message>
        <source>{value} is read with a decimal comma, as in tables whose fields are separated by semicolons</source>
        <translation>{value} wird mit Dezimalkomma gelesen, wie in Tabellen, deren Felder durch Semikolon getrennt sind</translation>
    </message>
    <message>
        <source>{value} is read with a decimal point</source>
        <translation>{value} wird mit Dezimalpunkt gelesen</translation>
    </message>
    <message>
        <source>{count} columns are of requests: they are added up</source>
        <translation>{count} Spalten sind von Anfragen: sie werden addiert</translation>
    </message>
    <message>
        <source>each row has {gpus} of its own, from its beginning to {end}</source>
        <translation>jede Zeile hat eigene {gpus}, von ihrem Beginn bis {end}</translation>
    </message>
    <message>
        <source>the columns are those of {format}, whose rows are requests</source>
        <translation>die Spalten sind die von {format}, dessen Zeilen Anfragen sind</translation>
    </message>
    <message>
        <source>no column counts requests, and each row has its own {columns}</source>
        <translation>keine Spalte zählt Anfragen, und jede Zeile hat eigene Werte in {columns}</translation>
    </message>
    <message>
        <source>{column} is the only column</source>
        <translation>{column} ist die einzige Spalte</translation>
    </message>
    <message>
        <source>the times have fractions, as seconds have</source>
        <translation>die Zeiten haben Nachkommastellen, wie Sekunden sie haben</translation>
    </message>
    <message>
        <source>the columns are those of {format}, whose times are {unit}</source>
        <translation>die Spalten sind die von {format}, dessen Zeiten {unit} sind</translation>
    </message>
    <message>
        <source>the rows are {raw} apart, which then is {step}</source>
        <translation>die Zeilen liegen {raw} auseinander, das sind dann {step}</translation>
    </message>
    <message>
        <source>all times are whole thousands</source>
        <translation>alle Zeiten sind ganze Tausender</translation>
    </message>
    <message>
        <source>the rows then span {span}; in {other} they would span {otherSpan}</source>
        <translation>die Zeilen umfassen dann {span}; in {other} umfassten sie {otherSpan}</translation>
    </message>
    <message>
        <source>{value} then is the {date}, counted from 1970</source>
        <translation>{value} ist dann der {date}, gezählt ab 1970</translation>
    </message>
    <message>
        <source>{value} is a date in this order only</source>
        <translation>{value} ist nur in dieser Reihenfolge ein Datum</translation>
    </message>
    <message>
        <source>with {value} in this order the rows span {span}, in the other one {otherSpan}</source>
        <translation>mit {value} in dieser Reihenfolge umfassen die Zeilen {span}, in der anderen {otherSpan}</translation>
    </message>
    <message>
        <source>the clock has AM and PM</source>
        <translation>die Uhr hat AM und PM</translation>
    </message>
    <message>
        <source>the numbers have decimal commas</source>
        <translation>die Zahlen haben Dezimalkommas</translation>
    </message>
    <message>
        <source>nothing in the file says which of the two {value} is</source>
        <translation>nichts in der Datei sagt, welches der beiden Daten {value} ist</translation>
    </message>
    <message>
        <source>the times have different offsets from UTC</source>
        <translation>die Zeiten haben verschiedene Abstände von UTC</translation>
    </message>
    <message>
        <source>numbers counted from 1970 are in UTC</source>
        <translation>Zahlen, die ab 1970 zählen, sind in UTC</translation>
    </message>
    <message>
        <source>the clock is taken as it stands in the file</source>
        <translation>die Uhr gilt, wie sie in der Datei steht</translation>
    </message>
    <message>
        <source>{column} never falls, as a counter does</source>
        <translation>{column} fällt nie, wie ein Zähler</translation>
    </message>
    <message>
        <source>{column} has fractions such as {value}, which counts do not have</source>
        <translation>{column} hat Brüche wie {value}, die Anzahlen nicht haben</translation>
    </message>
    <message>
        <source>{column} has whole numbers only, as counts do</source>
        <translation>{column} hat nur ganze Zahlen, wie Anzahlen</translation>
    </message>
    <message>
        <source>{column} is never above 1</source>
        <translation>{column} liegt nie über 1</translation>
    </message>
    <message>
        <source>{column} goes up to 100</source>
        <translation>{column} reicht bis 100</translation>
    </message>
    <message>
        <source>{column} has fewer tokens than there are requests</source>
        <translation>{column} hat weniger Token, als es Anfragen gibt</translation>
    </message>
    <message>
        <source>{column} has {mean} per row, more than one request can have; that is {ratio} per request</source>
        <translation>{column} hat {mean} je Zeile, mehr, als eine Anfrage haben kann; das sind {ratio} je Anfrage</translation>
    </message>
    <message>
        <source>{column} rises and falls with the requests: {ratio} per request</source>
        <translation>{column} steigt und fällt mit den Anfragen: {ratio} je Anfrage</translation>
    </message>
    <message>
        <source>{column} does not follow the number of requests: {mean} in each row</source>
        <translation>{column} folgt der Zahl der Anfragen nicht: {mean} in jeder Zeile</translation>
    </message>
    <message>
        <source>{column} has {mean} per row, which is {ratio} per request of the row</source>
        <translation>{column} hat {mean} je Zeile, das sind {ratio} je Anfrage der Zeile</translation>
    </message>
    <message>
        <source>{value} then goes with the requests in flight and the tokens per second</source>
        <translation>{value} passt dann zu den Anfragen in Bearbeitung und den Token je Sekunde</translation>
    </message>
    <message>
        <source>{value} would be faster than any engine in milliseconds</source>
        <translation>{value} wäre in Millisekunden schneller als jede Engine</translation>
    </message>
    <message>
        <source>{value} is what milliseconds are like</source>
        <translation>{value} ist, wie Millisekunden sind</translation>
    </message>
    <message>
        <source>neither the text nor the name of the model says another</source>
        <translation>weder der Text noch der Name des Modells nennt eine andere</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>no accelerator</source>
        <translation>kein Beschleuniger</translation>
    </message>
    <message>
        <source>machine without accelerators: its price is part of its accelerators&apos; offers</source>
        <translation>Maschine ohne Beschleuniger: Ihr Preis steckt in den Angeboten ihrer Beschleuniger</translation>
    </message>
    <message>
        <source>accelerator whose machine has no row in its zone</source>
        <translation>Beschleuniger, dessen Maschine in seiner Zone keine Zeile hat</translation>
    </message>
    <message>
        <source>the same as a row before</source>
        <translation>wie eine Zeile davor</translation>
    </message>
    <message>
        <source>a price or count that is no number</source>
        <translation>ein Preis oder eine Anzahl, die keine Zahl ist</translation>
    </message>
    <message>
        <source>a negative price or count</source>
        <translation>ein negativer Preis oder eine negative Anzahl</translation>
    </message>
    <message>
        <source>no name of what is offered</source>
        <translation>kein Name des Angebots</translation>
    </message>
    <message>
        <source>documentation, no model</source>
        <translation>Dokumentation, kein Modell</translation>
    </message>
    <message>
        <source>the price varies</source>
        <translation>der Preis schwankt</translation>
    </message>
    <message>
        <source>not by the hour</source>
        <translation>nicht nach Stunden</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>not sold to everybody</source>
        <translation>nicht für alle zu haben</translation>
    </message>
    <message>
        <source>an unknown band of interruptions</source>
        <translation>ein unbekannter Bereich von Unterbrechungen</translation>
    </message>
    <message>
        <source>not among what is wanted</source>
        <translation>nicht unter dem Gewünschten</translation>
    </message>
    <message>
        <source>the name of the file says it</source>
        <translation>der Name der Datei sagt es</translation>
    </message>
    <message>
        <source>the file is of that day</source>
        <translation>die Datei ist von diesem Tag</translation>
    </message>
    <message>
        <source>the file or its folder is called {word}</source>
        <translation>die Datei oder ihr Ordner heißt {word}</translation>
    </message>
    <message>
        <source>lists of the form {reader} are in it</source>
        <translation>Listen der Form {reader} sind darin</translation>
    </message>
    <message>
        <source>prices of the region {region} are in it</source>
        <translation>Preise der Region {region} sind darin</translation>
    </message>
    <message>
        <source>the titles of the columns say it</source>
        <translation>die Überschriften der Spalten sagen es</translation>
    </message>
    <message>
        <source>cached reads and writes are more than the whole input</source>
        <translation>Gelesenes und Geschriebenes sind mehr als die ganze Eingabe</translation>
    </message>
    <message>
        <source>enter shares that add up to at most 100%</source>
        <translation>geben Sie Anteile ein, die zusammen höchstens 100 % ergeben</translation>
    </message>
    <message>
        <source>an interactive workload cannot wait for the batch class: it is served as standard</source>
        <translation>ein interaktiver Workload kann nicht auf die Batch-Klasse warten: Er wird als Standard bedient</translation>
    </message>
    <message>
        <source>make it a batch workload, or choose another class</source>
        <translation>machen Sie einen Batch-Workload daraus oder wählen Sie eine andere Klasse</translation>
    </message>
    <message>
        <source>the last month {value} lies before the first</source>
        <translation>der letzte Monat {value} liegt vor dem ersten</translation>
    </message>
    <message>
        <source>swap the two or leave one out</source>
        <translation>vertauschen Sie die beiden oder lassen Sie einen weg</translation>
    </message>
    <message>
        <source>the class has no prices</source>
        <translation>die Klasse hat keine Preise</translation>
    </message>
    <message>
        <source>add a tier from 0 tokens, or remove the class</source>
        <translation>fügen Sie eine Stufe ab 0 Token hinzu oder entfernen Sie die Klasse</translation>
    </message>
    <message>
        <source>a tier from {value} tokens is out of order: the first begins at 0, each other later</source>
        <translation>eine Stufe ab {value} Token steht falsch: Die erste beginnt bei 0, jede andere später</translation>
    </message>
    <message>
        <source>order the tiers by their first token, from 0 up</source>
        <translation>ordnen Sie die Stufen nach ihrem ersten Token, von 0 an</translation>
    </message>
    <message>
        <source>no form of a price list is recognised in it</source>
        <translation>keine Form einer Preisliste ist darin zu erkennen</translation>
    </message>
    <message>
        <source>choose a price list, or name the columns of a CSV (--columns sku=TITLE,onDemand=TITLE)</source>
        <translation>wählen Sie eine Preisliste oder nennen Sie die Spalten einer CSV-Datei (--columns sku=TITEL,onDemand=TITEL)</translation>
    </message>
    <message>
        <source>it looks like a list of the form {reader}, but the column {column} is missing</source>
        <translation>sie sieht aus wie eine Liste der Form {reader}, aber die Spalte {column} fehlt</translation>
    </message>
    <message>
        <source>name the columns (--columns), or get the list anew</source>
        <translation>nennen Sie die Spalten (--columns) oder holen Sie die Liste neu</translation>
    </message>
    <message>
        <source>perhaps it is now {nearest}: name the columns (--columns), or rename it in the file</source>
        <translation>vielleicht heißt sie jetzt {nearest}: Nennen Sie die Spalten (--columns) oder benennen Sie sie in der Datei um</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; does not say which column is what</source>
        <translation>„{value}“ sagt nicht, welche Spalte was ist</translation>
    </message>
    <message>
        <source>write ROLE=TITLE; the roles are {choices}</source>
        <translation>schreiben Sie ROLLE=TITEL; die Rollen sind {choices}</translation>
    </message>
    <message>
        <source>none of its {rows} rows has a price that can be used</source>
        <translation>keine ihrer {rows} Zeilen hat einen brauchbaren Preis</translation>
    </message>
    <message>
        <source>check that it is a price list; nothing was imported</source>
        <translation>prüfen Sie, ob es eine Preisliste ist; nichts wurde übernommen</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <translation>sie hat keine Zeilen</translation>
    </message>
    <message>
        <source>get the list anew; nothing was imported</source>
        <translation>holen Sie die Liste neu; nichts wurde übernommen</translation>
    </message>
    <message>
        <source>none of its {rows} rows is among what is wanted</source>
        <translation>keine ihrer {rows} Zeilen ist unter dem Gewünschten</translation>
    </message>
    <message>
        <source>widen the filter; nothing was imported</source>
        <translation>erweitern Sie den Filter; nichts wurde übernommen</translation>
    </message>
    <message>
        <source>the list does not say whose prices they are</source>
        <translation>die Liste sagt nicht, wessen Preise es sind</translation>
    </message>
    <message>
        <source>name the provider (--provider)</source>
        <translation>nennen Sie den Anbieter (--provider)</translation>
    </message>
    <message>
        <source>the list does not say in which currency its prices are</source>
        <translation>die Liste sagt nicht, in welcher Währung ihre Preise sind</translation>
    </message>
    <message>
        <source>name the currency (--currency)</source>
        <translation>nennen Sie die Währung (--currency)</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no date</source>
        <translation>„{value}“ ist kein Datum</translation>
    </message>
    <message>
        <source>write it as 2026-01-31</source>
        <translation>schreiben Sie es wie 2026-01-31</translation>
    </message>
    <message>
        <source>row {row} is longer than a row of a price list can be</source>
        <translation>Zeile {row} ist länger, als die Zeile einer Preisliste sein kann</translation>
    </message>
    <message>
        <source>check that a quotation mark is not missing before it; nothing was imported</source>
        <translation>prüfen Sie, ob davor ein Anführungszeichen fehlt; nichts wurde übernommen</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>die Übernahme wurde abgebrochen</translation>
    </message>
    <message>
        <source>nothing was imported</source>
        <translation>nichts wurde übernommen</translation>
    </message>
    <message>
        <source>another program is writing to the price book</source>
        <translation>ein anderes Programm schreibt in das Preisbuch</translation>
    </message>
    <message>
        <source>try again when it has finished</source>
        <translation>versuchen Sie es erneut, wenn es fertig ist</translation>
    </message>
    <message>
        <source>not a price book</source>
        <translation>kein Preisbuch</translation>
    </message>
    <message>
        <source>choose another file for it</source>
        <translation>wählen Sie eine andere Datei dafür</translation>
    </message>
    <message>
        <source>the price book is of a newer version of the program ({version})</source>
        <translation>das Preisbuch ist von einer neueren Version des Programms ({version})</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>aktualisieren Sie das Programm</translation>
    </message>
    <message>
        <source>the price book cannot be written: {detail}</source>
        <translation>das Preisbuch kann nicht geschrieben werden: {detail}</translation>
    </message>
    <message>
        <source>make room on the disk, or make its folder writable; nothing was imported</source>
        <translation>schaffen Sie Platz oder machen Sie seinen Ordner beschreibbar; nichts wurde übernommen</translation>
    </message>
    <message>
        <source>the price book is damaged: {detail}</source>
        <translation>das Preisbuch ist beschädigt: {detail}</translation>
    </message>
    <message>
        <source>rename it and import the lists again</source>
        <translation>benennen Sie es um und übernehmen Sie die Listen erneut</translation>
    </message>
    <message>
        <source>the list has prices in several currencies: {currencies}</source>
        <translation>die Liste hat Preise in mehreren Währungen: {currencies}</translation>
    </message>
    <message>
        <source>each offer keeps its own; plans take those in their currency</source>
        <translation>jedes Angebot behält seine; Pläne nehmen die in ihrer Währung</translation>
    </message>
    <message>
        <source>the list is of {date}, and the book has prices of {newest} from the same provider</source>
        <translation>die Liste ist vom {date}, und das Buch hat Preise vom {newest} desselben Anbieters</translation>
    </message>
    <message>
        <source>nothing newer was replaced; the older prices stand beside them</source>
        <translation>nichts Neueres wurde ersetzt; die älteren Preise stehen daneben</translation>
    </message>
    <message>
        <source>no offer has a price on two days</source>
        <translation>kein Angebot hat an zwei Tagen einen Preis</translation>
    </message>
    <message>
        <source>import lists of several days, or ask for other offers</source>
        <translation>übernehmen Sie Listen mehrerer Tage oder fragen Sie nach anderen Angeboten</translation>
    </message>
    <message>
        <source>not a cost export that is known: its columns are of no cloud&apos;s bill</source>
        <translation>kein bekannter Kostenexport: Die Spalten gehören zu keiner Abrechnung einer Cloud</translation>
    </message>
    <message>
        <source>a table of contract commitments, and no bill</source>
        <translation>eine Tabelle von Vertragszusagen und keine Abrechnung</translation>
    </message>
    <message>
        <source>import the cost and usage file that belongs to it</source>
        <translation>die dazugehörige Datei mit Kosten und Nutzung importieren</translation>
    </message>
    <message>
        <source>the column {column} of a {reader} file is missing</source>
        <translation>die Spalte {column} einer Datei von {reader} fehlt</translation>
    </message>
    <message>
        <source>export the file with that column</source>
        <translation>die Datei mit dieser Spalte exportieren</translation>
    </message>
    <message>
        <source>the file has a header and no rows</source>
        <translation>die Datei hat eine Kopfzeile und keine Zeilen</translation>
    </message>
    <message>
        <source>export a period in which something was billed</source>
        <translation>einen Zeitraum exportieren, in dem etwas abgerechnet wurde</translation>
    </message>
    <message>
        <source>the file has rows that name no currency</source>
        <translation>die Datei hat Zeilen, die keine Währung nennen</translation>
    </message>
    <message>
        <source>say which it is (--currency)</source>
        <translation>sagen, welche es ist (--currency)</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>ein Anführungszeichen wird geöffnet und nie geschlossen</translation>
    </message>
    <message>
        <source>export the file again</source>
        <translation>die Datei erneut exportieren</translation>
    </message>
    <message>
        <source>a Parquet file, which is not read</source>
        <translation>eine Parquet-Datei, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>turn it into CSV with DuckDB: COPY (SELECT * FROM &apos;{file}&apos;) TO &apos;bill.csv&apos; (HEADER)</source>
        <translation>mit DuckDB in CSV umwandeln: COPY (SELECT * FROM &apos;{file}&apos;) TO &apos;bill.csv&apos; (HEADER)</translation>
    </message>
    <message>
        <source>a packed file or a workbook</source>
        <translation>eine gepackte Datei oder eine Arbeitsmappe</translation>
    </message>
    <message>
        <source>unpack it, or save it as CSV</source>
        <translation>entpacken oder als CSV speichern</translation>
    </message>
    <message>
        <source>the packed file is cut short or damaged: {detail}</source>
        <translation>die gepackte Datei ist abgeschnitten oder beschädigt: {detail}</translation>
    </message>
    <message>
        <source>fetch it again</source>
        <translation>erneut herunterladen</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>start it again</source>
        <translation>starten Sie neu</translation>
    </message>
    <message>
        <source>a distribution of kind {kind} lacks {figures}</source>
        <translation>einer Verteilung der Art {kind} fehlt {figures}</translation>
    </message>
    <message>
        <source>add what is missing</source>
        <translation>ergänzen Sie, was fehlt</translation>
    </message>
    <message>
        <source>its figures are not in the order {figures}</source>
        <translation>ihre Zahlen stehen nicht in der Reihenfolge {figures}</translation>
    </message>
    <message>
        <source>order them</source>
        <translation>ordnen Sie sie</translation>
    </message>
    <message>
        <source>the bound {bound} does not lie beyond P10 and P90</source>
        <translation>die Grenze {bound} liegt nicht jenseits von P10 und P90</translation>
    </message>
    <message>
        <source>move it outwards, or remove it</source>
        <translation>schieben Sie sie nach außen, oder entfernen Sie sie</translation>
    </message>
    <message>
        <source>no distribution has these quantiles: P50 at {p50} is too close to one of the others</source>
        <translation>keine Verteilung hat diese Quantile: P50 bei {p50} liegt zu nah an einem der anderen</translation>
    </message>
    <message>
        <source>choose a P50 between {low} and {high}</source>
        <translation>wählen Sie ein P50 zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>{values} values and {weights} weights make no distribution</source>
        <translation>{values} Werte und {weights} Gewichte ergeben keine Verteilung</translation>
    </message>
    <message>
        <source>give one weight per value, not all of them zero, or none</source>
        <translation>geben Sie ein Gewicht je Wert, nicht alle null, oder keines</translation>
    </message>
    <message>
        <source>the serving model&apos;s band says how sure rates are and nothing else</source>
        <translation>das Band des Modells sagt, wie sicher Raten sind, und sonst nichts</translation>
    </message>
    <message>
        <source>use it with the path throughput and the effect factor</source>
        <translation>verwenden Sie es mit dem Pfad throughput und der Wirkung factor</translation>
    </message>
    <message>
        <source>throughput can be multiplied only, because rates differ</source>
        <translation>Durchsatz lässt sich nur vervielfachen, weil Raten verschieden sind</translation>
    </message>
    <message>
        <source>choose the effect factor</source>
        <translation>wählen Sie die Wirkung factor</translation>
    </message>
    <message>
        <source>&quot;{path}&quot; is no number of this plan, no setting of a lever and no group</source>
        <translation>„{path}“ ist keine Zahl dieses Plans, keine Einstellung eines Hebels und keine Gruppe</translation>
    </message>
    <message>
        <source>choose another field, a group ({groups}), or switch the input off</source>
        <translation>wählen Sie ein anderes Feld oder eine Gruppe ({groups}), oder schalten Sie die Größe aus</translation>
    </message>
    <message>
        <source>{a} and {b} are one input, or this pair stands twice</source>
        <translation>{a} und {b} sind eine Größe, oder dieses Paar steht doppelt</translation>
    </message>
    <message>
        <source>keep one entry for each pair of inputs</source>
        <translation>behalten Sie einen Eintrag je Paar</translation>
    </message>
    <message>
        <source>the correlations contradict each other: {rank} between {a} and {b} does not go with the others</source>
        <translation>die Korrelationen widersprechen sich: {rank} zwischen {a} und {b} verträgt sich nicht mit den anderen</translation>
    </message>
    <message>
        <source>relax it to {limit} or nearer to zero</source>
        <translation>mildern Sie sie auf {limit} oder näher an null</translation>
    </message>
    <message>
        <source>between {from} and {to} nothing can be sought: the field goes from {min} to {max}</source>
        <translation>zwischen {from} und {to} lässt sich nichts suchen: das Feld reicht von {min} bis {max}</translation>
    </message>
    <message>
        <source>give two different ends within the field&apos;s range</source>
        <translation>geben Sie zwei verschiedene Enden im Bereich des Feldes</translation>
    </message>
    <message>
        <source>not reachable between {from} and {to}; the best is {value} at {at}</source>
        <translation>zwischen {from} und {to} nicht erreichbar; am nächsten kommt {value} bei {at}</translation>
    </message>
    <message>
        <source>widen the bracket, or choose another target</source>
        <translation>erweitern Sie den Bereich, oder wählen Sie ein anderes Ziel</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no axis</source>
        <translation>„{value}“ ist keine Achse</translation>
    </message>
    <message>
        <source>write it like assumptions.pue=1.1:1.5:5 or assumptions.pue=1.1,1.3</source>
        <translation>schreiben Sie sie wie assumptions.pue=1.1:1.5:5 oder assumptions.pue=1.1,1.3</translation>
    </message>
    <message>
        <source>a sweep has one or two axes</source>
        <translation>ein Durchlauf über Felder hat eine oder zwei Achsen</translation>
    </message>
    <message>
        <source>give one or two</source>
        <translation>geben Sie eine oder zwei</translation>
    </message>
    <message>
        <source>{points} points are more than {limit}</source>
        <translation>{points} Punkte sind mehr als {limit}</translation>
    </message>
    <message>
        <source>take fewer steps</source>
        <translation>nehmen Sie weniger Schritte</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no part of a whole</source>
        <translation>„{value}“ ist kein Teil eines Ganzen</translation>
    </message>
    <message>
        <source>write it like 1/4: the first of four</source>
        <translation>schreiben Sie ihn wie 1/4: der erste von vieren</translation>
    </message>
    <message>
        <source>its columns are not those of the first file</source>
        <translation>ihre Spalten sind nicht die der ersten Datei</translation>
    </message>
    <message>
        <source>merge parts of one run</source>
        <translation>fügen Sie Teile eines Laufs zusammen</translation>
    </message>
    <message>
        <source>row {row} stands twice or is missing</source>
        <translation>Zeile {row} steht doppelt oder fehlt</translation>
    </message>
    <message>
        <source>give every part once</source>
        <translation>geben Sie jeden Teil einmal</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>es wurde abgebrochen</translation>
    </message>
    <message>
        <source>uncertain input</source>
        <translation>unsichere Größe</translation>
    </message>
    <message>
        <source>no month of the plan has billed GPU-hours of a fleet</source>
        <translation>in keinem Monat des Plans wurden GPU-Stunden einer Flotte abgerechnet</translation>
    </message>
    <message>
        <source>import the bill of a month of the plan, and map its instance types to fleets</source>
        <translation>die Abrechnung eines Monats des Plans importieren und ihre Instanztypen Flotten zuordnen</translation>
    </message>
    <message>
        <source>{amount} {currency} of {month} are in both {file} and {other}, and count twice</source>
        <translation>{amount} {currency} im Monat {month} stehen sowohl in {file} als auch in {other} und zählen doppelt</translation>
    </message>
    <message>
        <source>remove one of the two</source>
        <translation>entfernen Sie eine der beiden</translation>
    </message>
    <message>
        <source>{file} and {other} are exports of the same costs of {month}, as Azure&apos;s actual and amortised ones are: {amount} {currency} count twice</source>
        <translation>{file} und {other} sind Exporte derselben Kosten im Monat {month}, wie Azures tatsächliche und amortisierte: {amount} {currency} zählen doppelt</translation>
    </message>
    <message>
        <source>keep the amortised export, which spreads reservations over what they cover, and remove the other</source>
        <translation>behalten Sie den amortisierten Export, der Reservierungen auf das verteilt, was sie abdecken, und entfernen Sie den anderen</translation>
    </message>
    <message>
        <source>costs in {currency} are kept and not counted, because no rate to {plan} is stated</source>
        <translation>Kosten in {currency} werden aufbewahrt und nicht gezählt, weil kein Kurs zu {plan} angegeben ist</translation>
    </message>
    <message>
        <source>{value} is no exchange rate</source>
        <translation>{value} ist kein Wechselkurs</translation>
    </message>
    <message>
        <source>write a currency and a number above 0, such as EUR=1.08</source>
        <translation>schreiben Sie eine Währung und eine Zahl über 0, etwa EUR=1.08</translation>
    </message>
    <message>
        <source>nothing in the file says how busy a GPU was</source>
        <translation>nichts in der Datei sagt, wie ausgelastet eine GPU war</translation>
    </message>
    <message>
        <source>export DCGM_FI_DEV_GPU_UTIL or DCGM_FI_PROF_GR_ENGINE_ACTIVE with its times</source>
        <translation>exportieren Sie DCGM_FI_DEV_GPU_UTIL oder DCGM_FI_PROF_GR_ENGINE_ACTIVE mit den Zeiten</translation>
    </message>
    <message>
        <source>its times name no day</source>
        <translation>die Zeiten nennen keinen Tag</translation>
    </message>
    <message>
        <source>export it with dates, so that months are known</source>
        <translation>exportieren Sie die Datei mit Datum, damit die Monate bekannt sind</translation>
    </message>
    <message>
        <source>no row of the budget has a month and an amount</source>
        <translation>keine Zeile des Budgets hat einen Monat und einen Betrag</translation>
    </message>
    <message>
        <source>paste columns of month, amount and cost centre, or a row per cost centre with a column per month</source>
        <translation>fügen Sie Spalten mit Monat, Betrag und Kostenstelle ein oder eine Zeile pro Kostenstelle mit einer Spalte pro Monat</translation>
    </message>
    <message>
        <source>this is no month</source>
        <translation>dies ist kein Monat</translation>
    </message>
    <message>
        <source>write it like 2026-01</source>
        <translation>schreiben Sie ihn wie 2026-01</translation>
    </message>
    <message>
        <source>{value} is no part of a difference</source>
        <translation>{value} ist kein Teil einer Abweichung</translation>
    </message>
    <message>
        <source>choose volume, mix, price, notPlanned or notBilled</source>
        <translation>wählen Sie volume, mix, price, notPlanned oder notBilled</translation>
    </message>
    <message>
        <source>{value} in row {row} is neither a month nor a fiscal year</source>
        <translation>{value} in Zeile {row} ist weder ein Monat noch ein Geschäftsjahr</translation>
    </message>
    <message>
        <source>write it like 2026-01, 01/2026, Jan 2026 or FY2026</source>
        <translation>schreiben Sie 2026-01, 01/2026, Jan 2026 oder GJ2026</translation>
    </message>
    <message>
        <source>{value} in row {row} is no amount of at least 0</source>
        <translation>{value} in Zeile {row} ist kein Betrag von mindestens 0</translation>
    </message>
    <message>
        <source>write a number without a unit</source>
        <translation>schreiben Sie eine Zahl ohne Einheit</translation>
    </message>
    <message>
        <source>nothing that can be imported is recognised in it: no project, price list, cost export, GPU counter, benchmark result or trace of demand</source>
        <translation>nichts darin ist als importierbar erkannt: weder Projekt noch Preisliste, Kostenexport, GPU-Zähler, Benchmark-Ergebnis oder Trace des Bedarfs</translation>
    </message>
    <message>
        <source>choose the command of its kind, which says what is missing</source>
        <translation>wählen Sie den Befehl seiner Art; er sagt, was fehlt</translation>
    </message>
    <message>
        <source>there is no workload and no fleet in what was copied</source>
        <translation>in der Zwischenablage ist weder ein Workload noch eine Flotte</translation>
    </message>
    <message>
        <source>copy one in another plan, or a part of a plan&apos;s text form</source>
        <translation>kopieren Sie einen in einem anderen Plan oder einen Teil der Textform eines Plans</translation>
    </message>
    <message>
        <source>what was copied is in {found}, this plan in {expected}</source>
        <translation>das Kopierte rechnet in {found}, dieser Plan in {expected}</translation>
    </message>
    <message>
        <source>convert one of the plans on its page Assumptions</source>
        <translation>rechnen Sie einen der Pläne auf seiner Seite Annahmen um</translation>
    </message>
    <message>
        <source>not a workbook in the XLSX format</source>
        <translation>keine Arbeitsmappe im XLSX-Format</translation>
    </message>
    <message>
        <source>save it as an Excel workbook (XLSX)</source>
        <translation>speichern Sie sie als Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>protected by a password, or in the format of Excel before 2007</source>
        <translation>durch ein Kennwort geschützt oder im Format von Excel vor 2007</translation>
    </message>
    <message>
        <source>save it as an Excel workbook (XLSX) without a password</source>
        <translation>speichern Sie sie ohne Kennwort als Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>the workbook is damaged: {detail}</source>
        <translation>die Arbeitsmappe ist beschädigt: {detail}</translation>
    </message>
    <message>
        <source>open it in a spreadsheet program, save it, and read that</source>
        <translation>öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie und lesen Sie diese Datei</translation>
    </message>
    <message>
        <source>not a workbook that Fulcrum exported, or its hidden sheet was deleted</source>
        <translation>keine von Fulcrum exportierte Arbeitsmappe, oder ihr verborgenes Blatt wurde gelöscht</translation>
    </message>
    <message>
        <source>export the plan again, and change that workbook</source>
        <translation>exportieren Sie den Plan erneut und ändern Sie diese Arbeitsmappe</translation>
    </message>
    <message>
        <source>exported by a newer version of Fulcrum ({version})</source>
        <translation>von einer neueren Version von Fulcrum exportiert ({version})</translation>
    </message>
    <message>
        <source>update Fulcrum, or export the plan again</source>
        <translation>aktualisieren Sie Fulcrum, oder exportieren Sie den Plan erneut</translation>
    </message>
    <message>
        <source>exported from another plan, &quot;{name}&quot;: none of its inputs is in this one</source>
        <translation>aus einem anderen Plan exportiert, „{name}“: keine ihrer Eingaben steht in diesem</translation>
    </message>
    <message>
        <source>open that plan first</source>
        <translation>öffnen Sie zuerst jenen Plan</translation>
    </message>
    <message>
        <source>a spreadsheet program has it open</source>
        <translation>eine Tabellenkalkulation hat sie geöffnet</translation>
    </message>
    <message>
        <source>close it there first</source>
        <translation>schließen Sie sie dort zuerst</translation>
    </message>
    <message>
        <source>a spreadsheet program has it open: what is not saved there is not read</source>
        <translation>eine Tabellenkalkulation hat sie geöffnet: was dort nicht gespeichert ist, wird nicht gelesen</translation>
    </message>
    <message>
        <source>save it there and read it again</source>
        <translation>speichern Sie sie dort und lesen Sie sie erneut</translation>
    </message>
    <message>
        <source>choose with --conflicts plan or --conflicts workbook</source>
        <translation>wählen Sie mit --conflicts plan oder --conflicts workbook</translation>
    </message>
    <message>
        <source>the cell of this input was deleted</source>
        <translation>die Zelle dieser Eingabe wurde gelöscht</translation>
    </message>
    <message>
        <source>change the value in Fulcrum</source>
        <translation>ändern Sie den Wert in Fulcrum</translation>
    </message>
    <message>
        <source>the input cell is empty</source>
        <translation>die Eingabezelle ist leer</translation>
    </message>
    <message>
        <source>enter a number</source>
        <translation>geben Sie eine Zahl ein</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a number</source>
        <translation>„{value}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>the row is that of {found}, not of {place}</source>
        <translation>die Zeile gehört zu {found}, nicht zu {place}</translation>
    </message>
    <message>
        <source>undo the sorting of the sheet</source>
        <translation>machen Sie die Sortierung des Blattes rückgängig</translation>
    </message>
    <message>
        <source>the plan no longer has {place}</source>
        <translation>{place} steht nicht mehr im Plan</translation>
    </message>
    <message>
        <source>a formula was changed</source>
        <translation>eine Formel wurde geändert</translation>
    </message>
    <message>
        <source>only blue input cells are read back</source>
        <translation>nur blaue Eingabezellen werden zurückgelesen</translation>
    </message>
    <message>
        <source>a formula was replaced by {value}</source>
        <translation>eine Formel wurde durch {value} ersetzt</translation>
    </message>
    <message>
        <source>a formula was deleted</source>
        <translation>eine Formel wurde gelöscht</translation>
    </message>
    <message>
        <source>a formula was added</source>
        <translation>eine Formel wurde hinzugefügt</translation>
    </message>
    <message>
        <source>the cell was changed to {value}</source>
        <translation>die Zelle wurde in {value} geändert</translation>
    </message>
    <message>
        <source>the cell was cleared</source>
        <translation>die Zelle wurde geleert</translation>
    </message>
    <message>
        <source>{value} was added</source>
        <translation>{value} wurde hinzugefügt</translation>
    </message>
    <message>
        <source>the sheet was added</source>
        <translation>das Blatt wurde hinzugefügt</translation>
    </message>
    <message>
        <source>the sheet was deleted</source>
        <translation>das Blatt wurde gelöscht</translation>
    </message>
    <message>
        <source>inputs were changed both in the workbook and in the plan ({count})</source>
        <translation>Eingaben wurden sowohl in der Arbeitsmappe als auch im Plan geändert ({count})</translation>
    </message>
    <message>
        <source>rows were added ({count}, the first is row {row})</source>
        <translation>Zeilen wurden hinzugefügt ({count}, die erste ist Zeile {row})</translation>
    </message>
    <message>
        <source>rows were deleted ({count})</source>
        <translation>Zeilen wurden gelöscht ({count})</translation>
    </message>
    <message>
        <source>further changes ({count})</source>
        <translation>weitere Änderungen ({count})</translation>
    </message>
    <message>
        <source>a distribution of kind {kind} has no quantile to move</source>
        <translation>Eine Verteilung der Art {kind} hat kein Quantil, das sich verschieben lässt</translation>
    </message>
    <message>
        <source>edit its figures in the text form, or choose another kind</source>
        <translation>ihre Werte in der Textform ändern oder eine andere Art wählen</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no chance</source>
        <translation>„{value}“ ist keine Wahrscheinlichkeitsfrage</translation>
    </message>
    <message>
        <source>write it like ownPaybackMonths&lt;=24 or cash.FY2027&gt;2000000</source>
        <translation>so schreiben: ownPaybackMonths&lt;=24 oder cash.FY2027&gt;2000000</translation>
    </message>
    <message>
        <source>none of its {count} rows could be taken, so it adds nothing</source>
        <translation>keine ihrer {count} Zeilen konnte übernommen werden, sie fügt also nichts hinzu</translation>
    </message>
    <message>
        <source>look at why rows were left out, and export the file with dates and costs</source>
        <translation>nachsehen, warum Zeilen ausgelassen wurden, und die Datei mit Datum und Kosten exportieren</translation>
    </message>
    <message>
        <source>state what 1 {currency} is worth in {plan}</source>
        <translation>angeben, was 1 {currency} in {plan} wert ist</translation>
    </message>
    <message>
        <source>the last page names another one, which is not in the file</source>
        <translation>die letzte Seite nennt eine weitere, die nicht in der Datei ist</translation>
    </message>
    <message>
        <source>fetch the pages up to one without NextPageLink, if all prices are wanted</source>
        <translation>die Seiten bis zu der ohne NextPageLink abrufen, falls alle Preise gewünscht sind</translation>
    </message>
    <message>
        <source>a series of how many spot nodes were there, and no prices: some were for {share} % of the time, with {rate} interruptions per node and hour</source>
        <translation>eine Reihe, wie viele Spot-Knoten da waren, und keine Preise: {share} % der Zeit waren welche da, mit {rate} Unterbrechungen pro Knoten und Stunde</translation>
    </message>
    <message>
        <source>type that rate in a node type</source>
        <translation>diese Rate bei einem Knotentyp eintragen</translation>
    </message>
    <message>
        <source>row {row} has several amounts, and nothing says whose {value} is</source>
        <translation>Zeile {row} hat mehrere Beträge, und nichts sagt, zu wem {value} gehört</translation>
    </message>
    <message>
        <source>paste the header, too: with several columns of amounts, their titles are the cost centres</source>
        <translation>fügen Sie auch die Kopfzeile ein: Bei mehreren Spalten mit Beträgen sind deren Titel die Kostenstellen</translation>
    </message>
    <message>
        <source>export FOCUS, AWS CUR, Azure, Google Cloud, Oracle, OpenCost, or the costs of Anthropic, OpenAI or DeepSeek; of another invoice, name the columns as FOCUS does: ChargePeriodStart, BilledCost, EffectiveCost, BillingCurrency, and if they are known ServiceName, SkuId, ConsumedQuantity, ConsumedUnit</source>
        <translation>exportieren Sie FOCUS, AWS CUR, Azure, Google Cloud, Oracle, OpenCost oder die Kosten von Anthropic, OpenAI oder DeepSeek; in einer anderen Rechnung benennen Sie die Spalten wie FOCUS: ChargePeriodStart, BilledCost, EffectiveCost, BillingCurrency und, wenn sie bekannt sind, ServiceName, SkuId, ConsumedQuantity, ConsumedUnit</translation>
    </message>
    <message>
        <source>the correlations contradict each other, and relaxing one pair is not enough; the strongest is {rank} between {a} and {b}</source>
        <translation>die Korrelationen widersprechen einander, und ein Paar zu lockern genügt nicht; die stärkste ist {rank} zwischen {a} und {b}</translation>
    </message>
    <message>
        <source>bring all of them to {share} of what they are, or nearer to zero</source>
        <translation>bringen Sie alle auf das {share}-Fache ihres Werts oder näher an null</translation>
    </message>
    <message>
        <source>both axes of the sweep vary this field</source>
        <translation>beide Achsen des Durchlaufs ändern dieses Feld</translation>
    </message>
    <message>
        <source>vary another field on one of them, or take one axis</source>
        <translation>ändern Sie auf einer davon ein anderes Feld, oder nehmen Sie eine Achse</translation>
    </message>
    <message>
        <source>{value} in row {row} is not in {currency}, the currency of the plan</source>
        <translation>{value} in Zeile {row} ist nicht in {currency}, der Währung des Plans</translation>
    </message>
    <message>
        <source>convert the amounts first, or remove the sign if it is wrong</source>
        <translation>rechnen Sie die Beträge zuerst um, oder entfernen Sie das Zeichen, wenn es falsch ist</translation>
    </message>
    <message>
        <source>it stands beside the prices</source>
        <translation>es steht neben den Preisen</translation>
    </message>
    <message>
        <source>{value} then is the {date}, as spreadsheets count days</source>
        <translation>{value} ist dann der {date}, wie Tabellenprogramme Tage zählen</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a month</source>
        <translation>„{value}“ ist kein Monat</translation>
    </message>
    <message>
        <source>give its name or number and the year, such as 2027-04</source>
        <translation>geben Sie Name oder Nummer und das Jahr an, etwa 2027-04</translation>
    </message>
    <message>
        <source>the text is not in UTF-8</source>
        <translation>der Text ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>save it with the encoding UTF-8</source>
        <translation>speichern Sie ihn mit der Kodierung UTF-8</translation>
    </message>
</context>
<context>
    <name>QMenu</name>
    <message>
        <source>Look of the &amp;desktop</source>
        <translation>Wie der De&amp;sktop</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>H&amp;ell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Scenario %1 · %2 months from %3 · amounts in %4, nominal</source>
        <translation>Szenario %1 · %2 Monate ab %3 · Beträge in %4, nominal</translation>
    </message>
    <message>
        <source>Amortised: capital over its life, upfront fees over their term.</source>
        <translation>Periodisiert: Kapital über die Nutzungsdauer, Vorauszahlungen über die Laufzeit.</translation>
    </message>
    <message>
        <source>Pools are shared out by the replicas each workload uses.</source>
        <translation>Pools sind nach den Repliken verteilt, die jeder Workload nutzt.</translation>
    </message>
    <message>
        <source>Other AI spend as entered in the plan.</source>
        <translation>Übrige KI-Ausgaben wie im Plan eingegeben.</translation>
    </message>
    <message>
        <source>Input and output tokens of all requests.</source>
        <translation>Eingabe- und Ausgabe-Token aller Anfragen.</translation>
    </message>
    <message>
        <source>Share of provisioned GPU-hours. Headroom is room kept for the latency targets.</source>
        <translation>Anteil der bereitgestellten GPU-Stunden. Reserve ist Raum für die Latenzziele.</translation>
    </message>
    <message>
        <source>Idle GPU-hours at the mean amortised cost of what was provisioned.</source>
        <translation>Ungenutzte GPU-Stunden zu mittleren periodisierten Kosten des Bereitgestellten.</translation>
    </message>
    <message>
        <source>%1, other region</source>
        <translation>%1, andere Region</translation>
    </message>
    <message>
        <source>Nodes by the tier that serves them, typical week in %1.</source>
        <translation>Knoten nach dem Tarif, der sie stellt, typische Woche im %1.</translation>
    </message>
    <message>
        <source>Week and growth as entered in the plan.</source>
        <translation>Woche und Wachstum wie im Plan eingegeben.</translation>
    </message>
    <message>
        <source>straight line</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>changed in this scenario</source>
        <translation>in diesem Szenario geändert</translation>
    </message>
    <message>
        <source>What this scenario changes against its base</source>
        <translation>Was dieses Szenario gegenüber seiner Basis ändert</translation>
    </message>
    <message>
        <source>Notes of the plan</source>
        <translation>Notizen des Plans</translation>
    </message>
    <message>
        <source>The plan has errors; the list of problems says which.</source>
        <translation>Der Plan hat Fehler; die Problemliste nennt sie.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Cash of the arms over the same demand, nominal.</source>
        <translation>Zahlungen der Varianten bei gleichem Bedarf, nominal.</translation>
    </message>
    <message>
        <source>Cash flow, own against rent</source>
        <translation>Zahlungsreihe, Kauf gegen Miete</translation>
    </message>
    <message>
        <source>Whole %1, rent less own: above zero owning is cheaper. Each year&apos;s flows at its end.</source>
        <translation>Ganze %1, Miete minus Kauf: über null ist der Kauf günstiger. Die Zahlungen jedes Jahres an dessen Ende.</translation>
    </message>
    <message>
        <source>Levelised cost per month. What several levers save together is divided by their Shapley values, which do not depend on an order.</source>
        <translation>Geglättete Kosten je Monat. Was mehrere Hebel gemeinsam sparen, wird nach ihren Shapley-Werten geteilt, die von keiner Reihenfolge abhängen.</translation>
    </message>
    <message>
        <source>Each point is an evaluation of the plan at that rent and demand; the mark is the plan.</source>
        <translation>Jeder Punkt ist eine Berechnung des Plans bei dieser Miete und Nachfrage; die Marke ist der Plan.</translation>
    </message>
    <message>
        <source>History of the plan</source>
        <translation>Verlauf des Plans</translation>
    </message>
    <message>
        <source>No change is on record.</source>
        <translation>Es ist keine Änderung verzeichnet.</translation>
    </message>
    <message>
        <source>Levelised cost per month, from the base to this scenario.</source>
        <translation>Geglättete Kosten je Monat, von der Basis zu diesem Szenario.</translation>
    </message>
    <message>
        <source>Prepared for %1</source>
        <translation>Erstellt für %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>In the base</source>
        <translation>In der Basis</translation>
    </message>
    <message>
        <source>How throughput is known</source>
        <translation>Woher der Durchsatz bekannt ist</translation>
    </message>
    <message>
        <source>%1: every hour of the week asks for the same; there is no curve to draw.</source>
        <translation>%1: jede Stunde der Woche fordert das Gleiche; es gibt keine Kurve zu zeichnen.</translation>
    </message>
    <message numerus="yes">
        <source>Drawn are the %Ln fleet(s) that cost most; the section “All charts” draws all.</source>
        <translation>
            <numerusform>Gezeichnet ist die Flotte, die am meisten kostet; der Abschnitt „Alle Diagramme“ zeichnet alle.</numerusform>
            <numerusform>Gezeichnet sind die %Ln Flotten, die am meisten kosten; der Abschnitt „Alle Diagramme“ zeichnet alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn are the %Ln workload(s) that cost most; the section “All charts” draws all.</source>
        <translation>
            <numerusform>Gezeichnet ist der Workload, der am meisten kostet; der Abschnitt „Alle Diagramme“ zeichnet alle.</numerusform>
            <numerusform>Gezeichnet sind die %Ln Workloads, die am meisten kosten; der Abschnitt „Alle Diagramme“ zeichnet alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assumption(s) have no source.</source>
        <translation>
            <numerusform>%Ln Annahme hat keine Quelle.</numerusform>
            <numerusform>%Ln Annahmen haben keine Quelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this scenario does beside the plan</source>
        <translation>Was dieses Szenario zum Plan hinzufügt</translation>
    </message>
    <message>
        <source>%1: %2 in every hour of the week; the busiest one needs %3.</source>
        <translation>%1: %2 in jeder Stunde der Woche; die verkehrsreichste braucht %3.</translation>
    </message>
</context>
<context>
    <name>ReportBlocks</name>
    <message>
        <source>pro-visioned dis-counted utili-sation</source>
        <extracomment>Words of table heads, with a hyphen where each of them may be broken; separated by spaces. Other words are not broken.</extracomment>
        <translation>über-bereit-gestellt unge-nutzt Monats-kosten geglät-tet Amorti-sation abge-zinst Aus-lastung Kapital-wert Knoten-bedarf Wahrschein-lichkeit Schlech-teste Investitions-ausgaben Betriebs-ausgaben Über-schreitung Unter-schreitung</translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Where the money goes</source>
        <translation>Wohin das Geld geht</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Warum es sich ändert</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Own against rent</source>
        <translation>Kaufen oder mieten</translation>
    </message>
    <message>
        <source>Demand and service</source>
        <translation>Nachfrage und Service</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Plan and actual</source>
        <translation>Plan und Ist</translation>
    </message>
    <message>
        <source>Purchase schedule</source>
        <translation>Bestellplan</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>Methode und Grenzen</translation>
    </message>
    <message>
        <source>Appendix: fleets, prices, history</source>
        <translation>Anhang: Flotten, Preise, Verlauf</translation>
    </message>
    <message>
        <source>All charts</source>
        <translation>Alle Diagramme</translation>
    </message>
    <message>
        <source>Changed since the last report</source>
        <translation>Geändert seit dem letzten Bericht</translation>
    </message>
</context>
<context>
    <name>RiskFigures</name>
    <message>
        <source>of trials</source>
        <translation>der Durchläufe</translation>
    </message>
    <message>
        <source>No trial has a figure for this output.</source>
        <translation>Kein Durchlauf hat einen Wert für diese Größe.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Worst 5 %</source>
        <translation>Schlechteste 5 %</translation>
    </message>
    <message>
        <source>Cash by month</source>
        <translation>Zahlungen je Monat</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>je Monat</translation>
    </message>
    <message>
        <source>Median, P10 to P90</source>
        <translation>Median, P10 bis P90</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Was am meisten zählt</translation>
    </message>
    <message>
        <source>%1: change of its mean from the lowest to the highest tenth of each input</source>
        <translation>%1: Änderung des Mittels vom niedrigsten zum höchsten Zehntel jeder Größe</translation>
    </message>
    <message>
        <source>Change of the mean</source>
        <translation>Änderung des Mittels</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Eine nach der anderen</translation>
    </message>
    <message>
        <source>%1: change at P10 and P90 of each input, the others at P50; %2 with all at P50</source>
        <translation>%1: Änderung bei P10 und P90 jeder Größe, die anderen bei P50; %2, wenn alle bei P50 liegen</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>at P10</source>
        <translation>bei P10</translation>
    </message>
    <message>
        <source>at P90</source>
        <translation>bei P90</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Ausschlag</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>P10 and P90</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Payback from P10 to P90: %1</source>
        <translation>Amortisation von P10 bis P90: %1</translation>
    </message>
    <message>
        <source>Payback before the last change: %1</source>
        <translation>Amortisation vor der letzten Änderung: %1</translation>
    </message>
    <message>
        <source>P90: never</source>
        <translation>P90: nie</translation>
    </message>
    <message numerus="yes">
        <source>share of %Ln trials</source>
        <translation>
            <numerusform>Anteil an %Ln Durchlauf</numerusform>
            <numerusform>Anteil an %Ln Durchläufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskWords</name>
    <message>
        <source>Demand of all workloads</source>
        <translation>Nachfrage aller Workloads</translation>
    </message>
    <message>
        <source>Growth of all workloads</source>
        <translation>Wachstum aller Workloads</translation>
    </message>
    <message>
        <source>On-demand prices</source>
        <translation>On-Demand-Preise</translation>
    </message>
    <message>
        <source>Spot prices</source>
        <translation>Spotpreise</translation>
    </message>
    <message>
        <source>Reserved prices</source>
        <translation>Reservierte Preise</translation>
    </message>
    <message>
        <source>Purchase prices</source>
        <translation>Kaufpreise</translation>
    </message>
    <message>
        <source>API prices</source>
        <translation>API-Preise</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Monthly cost, levelised</source>
        <translation>Monatskosten, geglättet</translation>
    </message>
    <message>
        <source>Present value of cost</source>
        <translation>Barwert der Kosten</translation>
    </message>
    <message>
        <source>Cost per million tokens</source>
        <translation>Kosten je Million Token</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Load served</source>
        <translation>Bediente Last</translation>
    </message>
    <message>
        <source>Saved against the base, today&apos;s value</source>
        <translation>Ersparnis zur Basis, Barwert</translation>
    </message>
    <message>
        <source>Own vs rent: present value</source>
        <translation>Kaufen oder mieten: Kapitalwert</translation>
    </message>
    <message>
        <source>Own vs rent: payback</source>
        <translation>Kaufen oder mieten: Amortisation</translation>
    </message>
    <message>
        <source>Own vs rent: discounted payback</source>
        <translation>Kaufen oder mieten: Amortisation, abgezinst</translation>
    </message>
    <message>
        <source>Most nodes needed</source>
        <translation>Höchster Knotenbedarf</translation>
    </message>
    <message>
        <source>Rent falls by 30 % per year</source>
        <translation>Mieten fallen um 30 % im Jahr</translation>
    </message>
    <message>
        <source>Demand halves</source>
        <translation>Nachfrage halbiert sich</translation>
    </message>
    <message>
        <source>Delivery six months late</source>
        <translation>Lieferung sechs Monate später</translation>
    </message>
    <message>
        <source>No residual value</source>
        <translation>Kein Restwert</translation>
    </message>
    <message>
        <source>Prices rise by half</source>
        <translation>Preise steigen um die Hälfte</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>Most nodes needed: %1</source>
        <translation>Höchster Knotenbedarf: %1</translation>
    </message>
    <message>
        <source>Cash in fiscal year %1</source>
        <translation>Zahlungen im Geschäftsjahr %1</translation>
    </message>
    <message>
        <source>Cash of all years</source>
        <translation>Zahlungen aller Jahre</translation>
    </message>
    <message>
        <source>Over-provisioned or unused</source>
        <translation>Überbereitgestellt oder ungenutzt</translation>
    </message>
    <message>
        <source>none in plan</source>
        <translation>keine im Plan</translation>
    </message>
</context>
<context>
    <name>SavedFigures</name>
    <message>
        <source>Monthly cost, levelised</source>
        <translation>Monatskosten, geglättet</translation>
    </message>
    <message>
        <source>Present value of all costs</source>
        <translation>Barwert aller Kosten</translation>
    </message>
    <message>
        <source>Cost per M tokens</source>
        <translation>Kosten pro Mio. Token</translation>
    </message>
    <message>
        <source>GPU utilisation</source>
        <translation>GPU-Auslastung</translation>
    </message>
    <message>
        <source>Waste per month</source>
        <translation>Verschwendung/Monat</translation>
    </message>
    <message>
        <source>Served in target</source>
        <translation>Im Ziel bedient</translation>
    </message>
    <message>
        <source>Own-vs-rent payback</source>
        <translation>Amortisation des Kaufs</translation>
    </message>
    <message>
        <source>NPV of owning against renting</source>
        <translation>Kapitalwert des Kaufs gegenüber der Miete</translation>
    </message>
</context>
<context>
    <name>SavingsFigures</name>
    <message>
        <source>The plan has errors; the list of problems says which.</source>
        <translation>Der Plan hat Fehler; die Problemliste nennt sie.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>%1 is what scenarios are compared with: choose another one to see what its levers save.</source>
        <translation>Mit %1 werden Szenarien verglichen: Wählen Sie ein anderes, um zu sehen, was dessen Hebel sparen.</translation>
    </message>
    <message>
        <source>This scenario does not differ from %1: switch a lever on to see what it saves.</source>
        <translation>Dieses Szenario unterscheidet sich nicht von %1: Schalten Sie einen Hebel ein, um zu sehen, was er spart.</translation>
    </message>
    <message>
        <source>What levers save</source>
        <translation>Was die Hebel sparen</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 zu %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>updating… %1</source>
        <translation>wird aktualisiert … %1</translation>
    </message>
    <message>
        <source>levelised cost per month; what levers save together is shared fairly (Shapley)</source>
        <translation>geglättete Kosten je Monat; gemeinsam Gespartes fair geteilt (Shapley)</translation>
    </message>
    <message>
        <source>levelised cost per month; one lever after the other</source>
        <translation>geglättete Kosten je Monat; ein Hebel nach dem anderen</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Monatskosten</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Spart</translation>
    </message>
    <message>
        <source>Costs more</source>
        <translation>Kostet mehr</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Fleets and demand</source>
        <translation>Flotten und Nachfrage</translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: other settings</source>
        <translation>%1: andere Einstellungen</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1: ein</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: aus</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>dem Plan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ServingWords</name>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Kalibriert</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>TPOT target</source>
        <translation>TPOT-Ziel</translation>
    </message>
    <message>
        <source>TTFT target</source>
        <translation>TTFT-Ziel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>no source given</source>
        <translation>ohne Quellenangabe</translation>
    </message>
    <message>
        <source>Moved here from a benchmark row of this model, accelerator and precision: %1</source>
        <translation>Übertragen von einer Messung dieses Modells, dieses Beschleunigers und dieser Genauigkeit: %1</translation>
    </message>
    <message>
        <source>The serving model, fitted to benchmark rows of this accelerator: %1</source>
        <translation>Das Durchsatzmodell, angepasst an Messungen dieses Beschleunigers: %1</translation>
    </message>
    <message>
        <source>The serving model as it is: no benchmark row of this accelerator is in the plan.</source>
        <translation>Das Durchsatzmodell, wie es ist: Der Plan enthält keine Messungen dieses Beschleunigers.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>requests per second, with their band</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
</context>
<context>
    <name>SpecChoices</name>
    <message>
        <source>%1 B</source>
        <comment>billions of parameters</comment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1, %2 B active</source>
        <translation>%1, %2 Mrd. aktiv</translation>
    </message>
    <message>
        <source>%1 GB, %2 GB/s</source>
        <translation>%1 GB, %2 GB/s</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a model on a number of GPUs</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 does not fit</source>
        <translation>%1 passt nicht</translation>
    </message>
</context>
<context>
    <name>SpecDialog</name>
    <message>
        <source>%1 in the plan</source>
        <translation>%1 im Plan</translation>
    </message>
</context>
<context>
    <name>SpecWords</name>
    <message>
        <source>converted at %1 %2 per US dollar</source>
        <translation>umgerechnet zu %1 %2 je US-Dollar</translation>
    </message>
    <message>
        <source>It has no name: type one.</source>
        <translation>Der Name fehlt: einen eingeben.</translation>
    </message>
    <message>
        <source>The plan has a copy named “%1”, which is the same name: choose another, or edit that copy.</source>
        <translation>Der Plan hat schon eine Kopie namens „%1“; das gilt als derselbe Name: einen anderen wählen oder jene Kopie bearbeiten.</translation>
    </message>
    <message>
        <source>converted at %1 %2 per %3</source>
        <translation>umgerechnet zu %1 %2 je %3</translation>
    </message>
</context>
<context>
    <name>StructForm</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
</context>
<context>
    <name>Surface</name>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1: %2 at %3, %4.</source>
        <translation>%1: %2 bei %3, %4.</translation>
    </message>
</context>
<context>
    <name>SweepFigures</name>
    <message>
        <source>over %1</source>
        <comment>a field</comment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>No value of the field gives this figure.</source>
        <translation>Kein Wert des Feldes ergibt diese Kennzahl.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Some value has no figure here: choose narrower ranges or another figure.</source>
        <translation>Nicht für jeden Wert gibt es diese Kennzahl: engere Bereiche oder eine andere Kennzahl wählen.</translation>
    </message>
    <message>
        <source>change against %1 at the plan&apos;s own values</source>
        <translation>Änderung gegenüber %1 bei den Werten des Plans</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Dieser Plan</translation>
    </message>
</context>
<context>
    <name>Synonyms</name>
    <message>
        <source>WACC, cost of capital, hurdle rate, interest, time value</source>
        <translation>WACC, Kapitalkosten, Kalkulationszins, Diskontsatz, Zinssatz, Abzinsung</translation>
    </message>
    <message>
        <source>corporate tax, income tax</source>
        <translation>Ertragsteuer, Körperschaftsteuer, Steuern</translation>
    </message>
    <message>
        <source>cloud inflation, price decline, rent trend</source>
        <translation>Cloudpreise, Preisverfall, Mietpreise, Teuerung</translation>
    </message>
    <message>
        <source>token price decline</source>
        <translation>Tokenpreise, Preisverfall</translation>
    </message>
    <message>
        <source>GPU price decline, server prices</source>
        <translation>GPU-Preise, Serverpreise, Preisverfall</translation>
    </message>
    <message>
        <source>power price, energy cost, kWh, utility</source>
        <translation>Stromkosten, Energiepreis, kWh, Stromtarif</translation>
    </message>
    <message>
        <source>cooling overhead, data centre efficiency, power usage effectiveness</source>
        <translation>Kühlung, Rechenzentrumseffizienz, Stromeffizienz</translation>
    </message>
    <message>
        <source>standby power, idle draw</source>
        <translation>Standby, Grundlast, Ruheleistung</translation>
    </message>
    <message>
        <source>colocation, rack, hosting, data centre rent</source>
        <translation>Colocation, Rack, Stellfläche, Rechenzentrumsmiete, Kaltmiete</translation>
    </message>
    <message>
        <source>support contract, warranty, repair</source>
        <translation>Wartung, Supportvertrag, Garantie, Reparatur</translation>
    </message>
    <message>
        <source>bandwidth, transit, uplink</source>
        <translation>Bandbreite, Transit, Anbindung</translation>
    </message>
    <message>
        <source>switches, cables, InfiniBand, storage capex</source>
        <translation>Switches, Kabel, InfiniBand, Speicher, Investition</translation>
    </message>
    <message>
        <source>data centre build, capex, power and cooling</source>
        <translation>Rechenzentrumsbau, Investition, Strom und Kühlung</translation>
    </message>
    <message>
        <source>headcount, operators, engineers, people</source>
        <translation>Personal, Köpfe, Administratoren, Vollzeitstellen</translation>
    </message>
    <message>
        <source>headcount per server, operations</source>
        <translation>Personal je Server, Betrieb</translation>
    </message>
    <message>
        <source>wage, labour cost, fully loaded cost</source>
        <translation>Lohn, Personalkosten, Vollkosten</translation>
    </message>
    <message>
        <source>cloud operations headcount</source>
        <translation>Personal in der Cloud, Cloudbetrieb</translation>
    </message>
    <message>
        <source>wage inflation</source>
        <translation>Lohnsteigerung, Tariferhöhung</translation>
    </message>
    <message>
        <source>energy inflation</source>
        <translation>Strompreissteigerung</translation>
    </message>
    <message>
        <source>salvage, resale value, scrap</source>
        <translation>Restwert, Wiederverkaufswert, Verkaufserlös</translation>
    </message>
    <message>
        <source>delivery time, procurement, waiting time</source>
        <translation>Lieferzeit, Beschaffung, Wartezeit</translation>
    </message>
    <message>
        <source>MACRS, straight line, AfA, write-off</source>
        <translation>AfA, linear, Abschreibungsmethode, MACRS</translation>
    </message>
    <message>
        <source>book depreciation, accounting life</source>
        <translation>Handelsbilanz, Abschreibungsdauer</translation>
    </message>
    <message>
        <source>tax depreciation, recovery period</source>
        <translation>AfA-Tabelle, steuerliche Abschreibung</translation>
    </message>
    <message>
        <source>first-year expensing, section 179, special depreciation</source>
        <translation>Sonderabschreibung, Sofortabschreibung</translation>
    </message>
    <message>
        <source>bonus phase-out</source>
        <translation>Ende der Sonderabschreibung</translation>
    </message>
    <message>
        <source>traffic multiplier, what if, scale</source>
        <translation>Verkehrsfaktor, Vielfaches, Hochrechnung</translation>
    </message>
    <message>
        <source>growth correction, faster growth</source>
        <translation>Wachstumskorrektur, schnelleres Wachstum</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel, Bezeichnung</translation>
    </message>
    <message>
        <source>dollar, euro, EUR, USD</source>
        <translation>Dollar, Euro, EUR, USD, Geldeinheit</translation>
    </message>
    <message>
        <source>start date, begin</source>
        <translation>Beginn, Startdatum</translation>
    </message>
    <message>
        <source>financial year, year end</source>
        <translation>Wirtschaftsjahr, Geschäftsjahr, Bilanzjahr</translation>
    </message>
    <message>
        <source>interactive, batch, offline, real time</source>
        <translation>interaktiv, Stapel, Batch, Echtzeit</translation>
    </message>
    <message>
        <source>cluster, where it runs</source>
        <translation>Cluster, wo es läuft</translation>
    </message>
    <message>
        <source>LLM, language model, checkpoint</source>
        <translation>LLM, Sprachmodell, Checkpoint</translation>
    </message>
    <message>
        <source>quantization, FP8, BF16, bits</source>
        <translation>Quantisierung, FP8, BF16, Bits</translation>
    </message>
    <message>
        <source>traffic, load, QPS, RPS, volume, users</source>
        <translation>Verkehr, Last, QPS, RPS, Anfragen, Volumen, Nutzer, Benutzer</translation>
    </message>
    <message>
        <source>increase, CAGR, trend</source>
        <translation>Zuwachs, Steigerung, Trend</translation>
    </message>
    <message>
        <source>prompt length, ISL, context</source>
        <translation>Promptlänge, ISL, Kontext, Eingabelänge</translation>
    </message>
    <message>
        <source>answer length, OSL, completion, generation</source>
        <translation>Antwortlänge, OSL, Ausgabelänge</translation>
    </message>
    <message>
        <source>prompt caching, cache hits</source>
        <translation>Prompt-Cache, Cachetreffer</translation>
    </message>
    <message>
        <source>prompt caching</source>
        <translation>Prompt-Cache, schreiben</translation>
    </message>
    <message>
        <source>service tier, flex, priority, batch API</source>
        <translation>Dienstklasse, Flex, Priorität, Batch-API</translation>
    </message>
    <message>
        <source>movable load, geo shifting</source>
        <translation>verschiebbare Last, andere Region</translation>
    </message>
    <message>
        <source>payload, bandwidth, transfer</source>
        <translation>Nutzlast, Bandbreite, Übertragung</translation>
    </message>
    <message>
        <source>department, team, chargeback, owner</source>
        <translation>Abteilung, Team, Verrechnung, Kostenträger</translation>
    </message>
    <message>
        <source>tensor parallelism, TP, shards</source>
        <translation>Tensorparallelität, TP</translation>
    </message>
    <message>
        <source>throughput, capacity, measured rate, benchmark</source>
        <translation>Durchsatz, Kapazität, Messwert, Benchmark</translation>
    </message>
    <message>
        <source>pinned, measured</source>
        <translation>festgehalten, gemessen</translation>
    </message>
    <message>
        <source>origin, benchmark</source>
        <translation>Herkunft, Quelle, Benchmark</translation>
    </message>
    <message>
        <source>instance type, machine, GPU, server</source>
        <translation>Instanztyp, Maschine, GPU, Server</translation>
    </message>
    <message>
        <source>KV cache, memory</source>
        <translation>KV-Cache, Speicher</translation>
    </message>
    <message>
        <source>vLLM, SGLang, TensorRT-LLM, inference server</source>
        <translation>vLLM, SGLang, TensorRT-LLM, Inferenzserver</translation>
    </message>
    <message>
        <source>utilisation target, headroom, buffer</source>
        <translation>Zielauslastung, Puffer, Reserve</translation>
    </message>
    <message>
        <source>utilisation target of batch</source>
        <translation>Zielauslastung Stapel</translation>
    </message>
    <message>
        <source>minimum copies, always on</source>
        <translation>Mindestzahl, immer an</translation>
    </message>
    <message>
        <source>redundancy, N+1, hot standby, failover</source>
        <translation>Redundanz, N+1, Ausfallsicherheit, Ersatz</translation>
    </message>
    <message>
        <source>autoscaling, static, scaling</source>
        <translation>Autoskalierung, fest, Skalierung</translation>
    </message>
    <message>
        <source>peak, coverage of the week</source>
        <translation>Spitze, Perzentil, Abdeckung</translation>
    </message>
    <message>
        <source>number of nodes, size, fixed</source>
        <translation>Anzahl, Größe, fest</translation>
    </message>
    <message>
        <source>scale-down delay, hysteresis</source>
        <translation>Nachlauf, Verzögerung, Abkühlzeit</translation>
    </message>
    <message>
        <source>reserved instances, savings plan, CUD, contract</source>
        <translation>reservierte Instanzen, Savings Plan, Vertrag, Zusagen</translation>
    </message>
    <message>
        <source>purchases, bought servers, capex, on-premises</source>
        <translation>Käufe, gekaufte Server, Investition, On-Premises</translation>
    </message>
    <message>
        <source>instance, SKU</source>
        <translation>Instanz, Artikel</translation>
    </message>
    <message>
        <source>GPU, chip, card</source>
        <translation>GPU, Chip, Karte</translation>
    </message>
    <message>
        <source>cards per server</source>
        <translation>Karten je Server</translation>
    </message>
    <message>
        <source>cloud, vendor, hyperscaler</source>
        <translation>Cloud, Hersteller, Hyperscaler</translation>
    </message>
    <message>
        <source>location, zone</source>
        <translation>Standort, Zone</translation>
    </message>
    <message>
        <source>instance name, price list name</source>
        <translation>Instanzname, Artikelnummer</translation>
    </message>
    <message>
        <source>hourly price, list price, pay as you go</source>
        <translation>Stundenpreis, Listenpreis, Miete</translation>
    </message>
    <message>
        <source>preemptible, interruptible price</source>
        <translation>unterbrechbar, Spotpreis</translation>
    </message>
    <message>
        <source>savings plan, CUD, reserved instance</source>
        <translation>Savings Plan, Rabatt, Reservierung</translation>
    </message>
    <message>
        <source>server price, capex, buy</source>
        <translation>Serverpreis, Anschaffung, Investition</translation>
    </message>
    <message>
        <source>wattage, draw, energy</source>
        <translation>Leistungsaufnahme, Watt, Verbrauch</translation>
    </message>
    <message>
        <source>preemption rate, reclaim</source>
        <translation>Unterbrechungsrate, Entzug</translation>
    </message>
    <message>
        <source>rework, checkpoint</source>
        <translation>Nacharbeit, Checkpoint</translation>
    </message>
    <message>
        <source>data transfer, traffic price</source>
        <translation>Datentransfer, Verkehrspreis</translation>
    </message>
    <message>
        <source>cloud comparison, baseline, build or buy</source>
        <translation>Cloudvergleich, Vergleichsarm, kaufen oder mieten</translation>
    </message>
    <message>
        <source>spending limit, allowance, ceiling</source>
        <translation>Ausgabengrenze, Etat, Obergrenze</translation>
    </message>
    <message>
        <source>semantic cache, answer cache, hits</source>
        <translation>semantischer Cache, Antwortspeicher, Treffer</translation>
    </message>
    <message>
        <source>OpenAI, Anthropic, external model, outsource</source>
        <translation>OpenAI, Anthropic, fremdes Modell, auslagern</translation>
    </message>
    <message>
        <source>small model, routing, cascade, student</source>
        <translation>kleines Modell, Routing, Kaskade</translation>
    </message>
    <message>
        <source>FP8, FP4, INT8, lower precision</source>
        <translation>FP8, FP4, INT8, geringere Präzision</translation>
    </message>
    <message>
        <source>prompt cache, KV reuse, prefill</source>
        <translation>Prompt-Cache, KV-Wiederverwendung, Prefill</translation>
    </message>
    <message>
        <source>upgrade, H200, B200, new GPUs</source>
        <translation>Aufrüsten, H200, B200, neue GPUs</translation>
    </message>
    <message>
        <source>night shift, off-peak, valley filling</source>
        <translation>Nachtbetrieb, Schwachlast, Talfüllung</translation>
    </message>
    <message>
        <source>geo, follow the sun, other region</source>
        <translation>Standorte, andere Region, Regionen</translation>
    </message>
    <message>
        <source>autoscaling, scale down, over-provisioning</source>
        <translation>Autoskalierung, verkleinern, Überbereitstellung</translation>
    </message>
    <message>
        <source>reserved instances, savings plan, CUD</source>
        <translation>reservierte Instanzen, Savings Plan, Laufzeitvertrag, Sparplan</translation>
    </message>
    <message>
        <source>preemptible, interruptible, cheap capacity</source>
        <translation>unterbrechbar, günstige Kapazität</translation>
    </message>
    <message>
        <source>traffic, load, week, workloads, growth</source>
        <translation>Verkehr, Last, Woche, Workloads, Wachstum</translation>
    </message>
    <message>
        <source>clusters, GPUs, nodes, throughput</source>
        <translation>Cluster, GPUs, Knoten, Durchsatz</translation>
    </message>
    <message>
        <source>spend, monthly cost, waste, budget</source>
        <translation>Ausgaben, Monatskosten, Verschwendung, Budget</translation>
    </message>
    <message>
        <source>bills, invoices, variance, forecast, FOCUS</source>
        <translation>Rechnungen, Abweichung, Prognose, FOCUS</translation>
    </message>
    <message>
        <source>buy or rent, break-even, NPV, payback, lease</source>
        <translation>kaufen oder mieten, Gewinnschwelle, Kapitalwert, Amortisation, Leasing</translation>
    </message>
    <message>
        <source>cheapest mix, advice, savings, commitments</source>
        <translation>günstigster Mix, Rat, Einsparungen, Verpflichtungen</translation>
    </message>
    <message>
        <source>uncertainty, Monte Carlo, tornado, stress test, P90</source>
        <translation>Unsicherheit, Monte Carlo, Tornado, Stresstest, P90</translation>
    </message>
    <message>
        <source>prices, rates, settings of the plan</source>
        <translation>Preise, Sätze, Einstellungen des Plans</translation>
    </message>
    <message>
        <source>scenarios side by side, difference</source>
        <translation>Szenarien nebeneinander, Unterschied</translation>
    </message>
    <message>
        <source>useful life, lifetime, refresh cycle, replacement, lifespan</source>
        <translation>Nutzungsdauer, Lebensdauer, Austauschzyklus</translation>
    </message>
    <message>
        <source>planning period, duration, length of the plan, time horizon</source>
        <translation>Planungszeitraum, Dauer, Laufzeit, Zeithorizont</translation>
    </message>
    <message>
        <source>time to first token, latency, response time, SLO, SLA</source>
        <translation>Zeit bis zum ersten Token, Latenz, Antwortzeit, SLO, SLA</translation>
    </message>
    <message>
        <source>time per output token, inter-token latency, speed, ITL, SLO, SLA</source>
        <translation>Zeit pro Token, Latenz, Geschwindigkeit, ITL, SLO, SLA</translation>
    </message>
    <message>
        <source>cluster, pool, Kubernetes</source>
        <translation>Cluster, Pool, Kubernetes</translation>
    </message>
    <message>
        <source>licence, NVIDIA AI Enterprise, support, license</source>
        <translation>Lizenz, NVIDIA AI Enterprise, Support, Lizenzkosten</translation>
    </message>
    <message>
        <source>buy servers, on-premises, capex, colocation, loan, leasing, financing</source>
        <translation>Server kaufen, On-Premises, Investition, Colocation, Kredit, Leasing, Finanzierung</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 wurde nicht gespeichert: %2</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy as table, plain numbers</source>
        <translation>Als Tabelle kopieren, reine Zahlen</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Tabelle als CSV speichern …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Copy or save this table</source>
        <translation>Diese Tabelle kopieren oder speichern</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>Plain CSV: commas, decimal points (*.csv)</source>
        <translation>Schlichtes CSV: Kommas, Dezimalpunkte (*.csv)</translation>
    </message>
    <message>
        <source>Copy as table, as shown</source>
        <translation>Als Tabelle kopieren, wie angezeigt</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Payback, hours of use</source>
        <translation>Amortisation, Betriebsstunden</translation>
    </message>
    <message>
        <source>Payback, months</source>
        <translation>Amortisation, Monate</translation>
    </message>
    <message>
        <source>Saving over the horizon, USD</source>
        <translation>Ersparnis über den Horizont, USD</translation>
    </message>
    <message>
        <source>NPV with flows at year ends, USD</source>
        <translation>Kapitalwert mit Zahlungen am Jahresende, USD</translation>
    </message>
    <message>
        <source>Cost per day, USD</source>
        <translation>Kosten pro Tag, USD</translation>
    </message>
    <message>
        <source>Nodes at the peak</source>
        <translation>Knoten in der Spitze</translation>
    </message>
    <message>
        <source>Nodes on average</source>
        <translation>Knoten im Mittel</translation>
    </message>
    <message>
        <source>Cost per million tokens, USD</source>
        <translation>Kosten pro Million Token, USD</translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation>Neu aus Vorlage</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Published figures and those of this program</source>
        <translation>Veröffentlichte Kennzahlen und die dieses Programms</translation>
    </message>
    <message>
        <source>&amp;Use this template</source>
        <translation>Diese Vorlage &amp;verwenden</translation>
    </message>
    <message>
        <source>The figures are quoted without their publication: no page of it is known.</source>
        <translation>Die Zahlen werden ohne ihre Quelle zitiert: Eine Seite dazu ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Publication: %1</source>
        <translation>Veröffentlichung: %1</translation>
    </message>
</context>
<context>
    <name>TypedRate</name>
    <message>
        <source>moved by the serving model from %1 to %2</source>
        <translation>vom Serving-Modell von %1 auf %2 übertragen</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>workload, rates</comment>
        <translation>%1 von %2 auf %3</translation>
    </message>
    <message>
        <source>Typed rates follow by the serving model&apos;s ratio: %1.</source>
        <translation>Eingegebene Raten folgen im Verhältnis des Serving-Modells: %1.</translation>
    </message>
    <message>
        <source>The serving model knows no ratio for the typed rate of %1: check it.</source>
        <translation>Das Serving-Modell kennt kein Verhältnis für die eingegebene Rate von %1: Prüfen Sie sie.</translation>
    </message>
</context>
<context>
    <name>WeekShapes</name>
    <message>
        <source>Traffic of a large general model: busy at all hours, Tuesday is the peak, mornings are quietest. Mean is 0.72 of the 90th percentile.</source>
        <translation>Anfragen an ein großes allgemeines Modell: zu allen Stunden beschäftigt, am meisten am Dienstag, am wenigsten am Morgen. Der Mittelwert ist 0,72 des 90. Perzentils.</translation>
    </message>
    <message>
        <source>ServeGen (Alibaba, github.com/alibaba/ServeGen, Apache-2.0), 14-day production trace folded into one week; the two quietest days stand on the weekend</source>
        <translation>ServeGen (Alibaba, github.com/alibaba/ServeGen, Apache-2.0), 14 Tage aus dem Betrieb, zu einer Woche zusammengelegt; die zwei ruhigsten Tage stehen am Wochenende</translation>
    </message>
    <message>
        <source>Traffic of a mid-size model: little daily rhythm, strong differences between days. Mean is 0.71 of the 90th percentile.</source>
        <translation>Anfragen an ein mittelgroßes Modell: kaum Tagesrhythmus, große Unterschiede zwischen den Tagen. Der Mittelwert ist 0,71 des 90. Perzentils.</translation>
    </message>
    <message>
        <source>Traffic of a small model with a clear day: low at night, highest at 20:00. Mean is 0.74 of the 90th percentile.</source>
        <translation>Anfragen an ein kleines Modell mit deutlichem Tagesgang: wenig in der Nacht, am meisten um 20:00. Der Mittelwert ist 0,74 des 90. Perzentils.</translation>
    </message>
    <message>
        <source>One measured day of DeepSeek-R1 traffic, repeated on seven days: sharp peaks at 02:00 and 22:00.</source>
        <translation>Ein gemessener Tag von DeepSeek-R1, siebenmal wiederholt: scharfe Spitzen um 02:00 und 22:00.</translation>
    </message>
    <message>
        <source>ServeGen (Alibaba, github.com/alibaba/ServeGen, Apache-2.0), one day of DeepSeek-R1 traffic repeated on seven days</source>
        <translation>ServeGen (Alibaba, github.com/alibaba/ServeGen, Apache-2.0), ein Tag von DeepSeek-R1, siebenmal wiederholt</translation>
    </message>
    <message>
        <source>Hourly GPUs in use of a shared cluster over 184 days: nearly flat.</source>
        <translation>Stündlich benutzte GPUs eines geteilten Clusters über 184 Tage: fast gleichmäßig.</translation>
    </message>
    <message>
        <source>Public GPU cluster log, 184 days of hourly demand folded into one week</source>
        <translation>Öffentliches Protokoll eines GPU-Clusters, 184 Tage stündlicher Nachfrage, zu einer Woche zusammengelegt</translation>
    </message>
    <message>
        <source>Monday to Friday 9 to 17, ramps two hours either side, little at night and on weekends.</source>
        <translation>Montag bis Freitag 9 bis 17 Uhr, zwei Stunden An- und Abstieg, wenig nachts und am Wochenende.</translation>
    </message>
    <message>
        <source>Stylised, not measured: weekdays 09-17: 1; 07-09 and 17-19: 0.6; other weekday hours: 0.15; weekend: 0.1; scaled to mean 1.</source>
        <translation>Stilisiert, nicht gemessen: werktags 09–17: 1; 07–09 und 17–19: 0,6; übrige Stunden werktags: 0,15; Wochenende: 0,1; auf den Mittelwert 1 gebracht.</translation>
    </message>
    <message>
        <source>A broad peak at 20:30, a small one at noon, weekends 15 % higher.</source>
        <translation>Eine breite Spitze um 20:30, eine kleine am Mittag, an Wochenenden 15 % mehr.</translation>
    </message>
    <message>
        <source>Stylised, not measured: 0.25 + exp(-d^2/24.5) around 20:30 + 0.35 exp(-(h-12.5)^2/12.5); weekend x 1.15; scaled to mean 1.</source>
        <translation>Stilisiert, nicht gemessen: 0,25 + exp(-d^2/24,5) um 20:30 + 0,35 exp(-(h-12,5)^2/12,5); Wochenende × 1,15; auf den Mittelwert 1 gebracht.</translation>
    </message>
    <message>
        <source>The same load in every hour, as from users of all time zones.</source>
        <translation>Dieselbe Last in jeder Stunde, wie von Nutzern aller Zeitzonen.</translation>
    </message>
    <message>
        <source>Stylised, not measured: 1 in every hour; scaled to mean 1.</source>
        <translation>Stilisiert, nicht gemessen: 1 in jeder Stunde; auf den Mittelwert 1 gebracht.</translation>
    </message>
    <message>
        <source>From 22:00 to 06:00 every night, almost nothing by day.</source>
        <translation>Jede Nacht von 22:00 bis 06:00, am Tag fast nichts.</translation>
    </message>
    <message>
        <source>Stylised, not measured: 22-06: 1; other hours: 0.05; scaled to mean 1.</source>
        <translation>Stilisiert, nicht gemessen: 22–06: 1; übrige Stunden: 0,05; auf den Mittelwert 1 gebracht.</translation>
    </message>
</context>
<context>
    <name>WhyTrigger</name>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>What the figure is made of</source>
        <translation>Woraus die Zahl besteht</translation>
    </message>
</context>
<context>
    <name>WorkbookExport</name>
    <message>
        <source>Making %1…</source>
        <translation>%1 wird erstellt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
</context>
<context>
    <name>fulcrum::ActualsLists</name>
    <message>
        <source>In figures</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Parts and causes</source>
        <translation>Teile und Ursachen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>By fleet</source>
        <translation>Nach Flotte</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Nach Anbieter</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>Nach Stufe</translation>
    </message>
    <message>
        <source>By cost centre</source>
        <translation>Nach Kostenstelle</translation>
    </message>
    <message>
        <source>Forecast error</source>
        <translation>Prognosefehler</translation>
    </message>
    <message>
        <source>GPU utilisation</source>
        <translation>GPU-Auslastung</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Abrechnungen</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Show what no rule gives to a part of the plan</source>
        <translation>Zeigen, was keine Regel einem Teil des Plans zuordnet</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Make a rule that says where the selected rows belong</source>
        <translation>Eine Regel anlegen, die sagt, wohin die ausgewählten Zeilen gehören</translation>
    </message>
    <message>
        <source>Delete the selected rows</source>
        <translation>Die ausgewählten Zeilen löschen</translation>
    </message>
    <message>
        <source>Take over the rules that names of instance types and tags suggest</source>
        <translation>Die Regeln übernehmen, die Namen von Instanztypen und Tags nahelegen</translation>
    </message>
    <message>
        <source>State a rate…</source>
        <translation>Kurs angeben …</translation>
    </message>
    <message>
        <source>Say what a currency of the bills is worth in the plan&apos;s</source>
        <translation>Angeben, was eine Währung der Rechnungen in der des Plans wert ist</translation>
    </message>
    <message>
        <source>commitments: %1 used</source>
        <translation>Reservierungen: %1 genutzt</translation>
    </message>
    <message>
        <source>%1 of running hours covered</source>
        <translation>%1 der Laufzeit abgedeckt</translation>
    </message>
    <message>
        <source>no baseline was frozen before a billed month ended</source>
        <translation>vor dem Ende eines abgerechneten Monats wurde keine Baseline festgehalten</translation>
    </message>
    <message>
        <source>above 0: the baseline said more than was billed</source>
        <translation>über 0: die Baseline sagte mehr voraus, als berechnet wurde</translation>
    </message>
    <message>
        <source>tokens as planned; used: without idle hours</source>
        <translation>Token wie geplant; genutzt: ohne Leerlauf</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Assign billed rows</source>
        <translation>Abgerechnete Zeilen zuordnen</translation>
    </message>
    <message>
        <source>Delete rules</source>
        <translation>Regeln löschen</translation>
    </message>
    <message>
        <source>Delete bills</source>
        <translation>Abrechnungen löschen</translation>
    </message>
    <message>
        <source>Delete exchange rates</source>
        <translation>Wechselkurse löschen</translation>
    </message>
    <message>
        <source>Delete measured GPU utilisation</source>
        <translation>Gemessene GPU-Auslastung löschen</translation>
    </message>
    <message>
        <source>Use suggested rules</source>
        <translation>Vorgeschlagene Regeln übernehmen</translation>
    </message>
    <message>
        <source>Write a cause</source>
        <translation>Ursache notieren</translation>
    </message>
    <message>
        <source>%1, %2 – why:</source>
        <translation>%1, %2 – Grund:</translation>
    </message>
    <message>
        <source>State a rate</source>
        <translation>Kurs angeben</translation>
    </message>
    <message>
        <source>Currency:</source>
        <translation>Währung:</translation>
    </message>
    <message>
        <source>1 %1 in %2:</source>
        <translation>1 %1 in %2:</translation>
    </message>
    <message>
        <source>Cause…</source>
        <translation>Ursache …</translation>
    </message>
    <message>
        <source>Write why the selected part came about; a double click does so, too</source>
        <translation>Notieren, warum der gewählte Teil entstanden ist; ein Doppelklick tut das auch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln Vorschlag</numerusform>
            <numerusform>%Ln Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unmatched</source>
        <translation>
            <numerusform>%Ln nicht zugeordnet</numerusform>
            <numerusform>%Ln nicht zugeordnet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ActualsPage</name>
    <message>
        <source>Import a bill…</source>
        <translation>Abrechnung importieren …</translation>
    </message>
    <message>
        <source>Cost exports of clouds as CSV or gz; they can be dropped here, too</source>
        <translation>Kostenexporte der Clouds als CSV oder gz; sie lassen sich auch hierher ziehen</translation>
    </message>
    <message>
        <source>Freeze as baseline…</source>
        <translation>Baseline festhalten …</translation>
    </message>
    <message>
        <source>Keep the plan&apos;s figures as they are, to compare bills with them</source>
        <translation>Die Zahlen des Plans festhalten, wie sie sind, um Abrechnungen damit zu vergleichen</translation>
    </message>
    <message>
        <source>Re-forecast…</source>
        <translation>Neu prognostizieren …</translation>
    </message>
    <message>
        <source>Demand and prices with which the plan agrees with the last bills</source>
        <translation>Bedarf und Preise, mit denen der Plan den letzten Abrechnungen entspricht</translation>
    </message>
    <message>
        <source>What was billed, beside what was planned</source>
        <translation>Was abgerechnet wurde, neben dem, was geplant war</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Import a bill</source>
        <translation>Abrechnung importieren</translation>
    </message>
    <message>
        <source>The file names no currency. It is in:</source>
        <translation>Die Datei nennt keine Währung. Sie ist in:</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Import the bill %1</source>
        <translation>Abrechnung %1 importieren</translation>
    </message>
    <message>
        <source>Import bills</source>
        <translation>Abrechnungen importieren</translation>
    </message>
    <message>
        <source>Freeze as baseline</source>
        <translation>Als Baseline festhalten</translation>
    </message>
    <message>
        <source>Name of the baseline:</source>
        <translation>Name der Baseline:</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>Genehmigt %1</translation>
    </message>
    <message>
        <source>Re-forecast</source>
        <translation>Neue Prognose</translation>
    </message>
    <message>
        <source>%1: demand × %2 (%3 GPU-hours billed, %4 planned)</source>
        <translation>%1: Bedarf × %2 (%3 GPU-Stunden abgerechnet, %4 geplant)</translation>
    </message>
    <message>
        <source>%1, %2: %3 per hour instead of %4</source>
        <translation>%1, %2: %3 pro Stunde statt %4</translation>
    </message>
    <message>
        <source>Monthly cost: %1 instead of %2. The plan as it is stays as a baseline.</source>
        <translation>Monatskosten: %1 statt %2. Der Plan, wie er ist, bleibt als Baseline.</translation>
    </message>
    <message>
        <source>So that the plan agrees with the bills from %1 to %2:</source>
        <translation>Damit der Plan den Abrechnungen von %1 bis %2 entspricht:</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Before the re-forecast</source>
        <translation>Vor der neuen Prognose</translation>
    </message>
    <message>
        <source>FY%1 at completion: %2, budget %3</source>
        <translation>GJ%1 zum Abschluss: %2, Budget %3</translation>
    </message>
    <message>
        <source>FY%1 at completion: %2</source>
        <translation>GJ%1 zum Abschluss: %2</translation>
    </message>
    <message>
        <source>per GPU-hour: %1, planned %2</source>
        <translation>pro GPU-Stunde: %1, geplant %2</translation>
    </message>
    <message>
        <source>commitments used: %1</source>
        <translation>Reservierungen genutzt: %1</translation>
    </message>
    <message>
        <source>Choose other files</source>
        <translation>Andere Dateien wählen</translation>
    </message>
    <message>
        <source>Stop reading; nothing is imported</source>
        <translation>Lesen anhalten; nichts wird importiert</translation>
    </message>
    <message>
        <source>Budget…</source>
        <translation>Budget …</translation>
    </message>
    <message>
        <source>Amounts by month, fiscal year and cost centre, typed or pasted from a spreadsheet</source>
        <translation>Beträge nach Monat, Geschäftsjahr und Kostenstelle, getippt oder aus einer Tabelle eingefügt</translation>
    </message>
    <message>
        <source>Import GPU utilisation %1</source>
        <translation>GPU-Auslastung %1 importieren</translation>
    </message>
    <message>
        <source>API, per M tokens: %1</source>
        <translation>API, pro Mio. Token: %1</translation>
    </message>
    <message>
        <source>hours covered by commitments: %1</source>
        <translation>durch Reservierungen abgedeckte Stunden: %1</translation>
    </message>
    <message>
        <source>State a rate…</source>
        <translation>Kurs angeben …</translation>
    </message>
    <message>
        <source>Bills in another currency count at the rate that you state</source>
        <translation>Abrechnungen in einer anderen Währung zählen zum Kurs, den Sie angeben</translation>
    </message>
    <message>
        <source>Cost exports and counters (*.csv *.gz *.txt *.json *.jsonl *.ndjson);;All files (*)</source>
        <translation>Kostenexporte und Zähler (*.csv *.gz *.txt *.json *.jsonl *.ndjson);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the costs of a month or more from your cloud and import the file here, or drop it on this page:

•  FOCUS 1.0 to 1.4 from any provider
•  AWS Cost and Usage Reports, Azure cost exports, Google Cloud&apos;s detailed billing export, Oracle cost reports
•  allocations of OpenCost and Kubecost
•  costs of Anthropic, OpenAI and DeepSeek, as their consoles export them
•  how busy GPUs were: DCGM counters from Prometheus or Grafana, logs of nvidia-smi

Rows are added up by month, service and instance type; only these sums are kept with the plan. Then rules say which fleet or workload they belong to, and each month&apos;s difference to the plan is explained: volume, mix, price, what was not planned and what was not billed. The forecast is the bill as far as there is one, and the plan from there on.</source>
        <translation>Exportieren Sie die Kosten eines Monats oder mehrerer aus Ihrer Cloud und importieren Sie die Datei hier, oder ziehen Sie sie auf diese Seite:

•  FOCUS 1.0 bis 1.4 von jedem Anbieter
•  AWS Cost and Usage Reports, Kostenexporte von Azure, der detaillierte Abrechnungsexport von Google Cloud, Kostenberichte von Oracle
•  Aufteilungen von OpenCost und Kubecost
•  Kosten von Anthropic, OpenAI und DeepSeek, wie deren Konsolen sie exportieren
•  wie ausgelastet GPUs waren: DCGM-Zähler aus Prometheus oder Grafana, Protokolle von nvidia-smi

Die Zeilen werden nach Monat, Dienst und Instanztyp summiert; nur diese Summen bleiben beim Plan. Regeln sagen dann, zu welcher Flotte oder welchem Workload sie gehören, und die Differenz jedes Monats zum Plan wird erklärt: Menge, Mix, Preis, was nicht geplant und was nicht abgerechnet war. Die Prognose ist die Abrechnung, soweit es eine gibt, und von da an der Plan.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln weiterer Hinweis.</numerusform>
            <numerusform>Und %Ln weitere Hinweise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::AdviceCard</name>
    <message>
        <source>Advice</source>
        <translation>Ratschläge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>updating… %1</source>
        <translation>wird aktualisiert … %1</translation>
    </message>
    <message>
        <source>of an older plan</source>
        <translation>zu einem älteren Stand des Plans</translation>
    </message>
    <message>
        <source>The plan has errors; the list of problems says which.</source>
        <translation>Der Plan hat Fehler; die Problemliste nennt sie.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was found that would lower the cost and serve as much.</source>
        <translation>Es wurde nichts gefunden, was die Kosten senkt und ebenso viel bedient.</translation>
    </message>
    <message>
        <source>%1 per month, levelised, by evaluating the plan with this change alone</source>
        <translation>%1 im Monat, geglättet, berechnet am Plan mit dieser Änderung allein</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risiko: %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>Übernehmen: %1</translation>
    </message>
    <message>
        <source>Make this change in the displayed scenario; undo takes it back</source>
        <translation>Diese Änderung im gezeigten Szenario vornehmen; Rückgängig nimmt sie zurück</translation>
    </message>
    <message>
        <source>To this scenario</source>
        <translation>In dieses Szenario</translation>
    </message>
    <message>
        <source>To a new scenario</source>
        <translation>In ein neues Szenario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that would lower the monthly cost, each evaluated by itself</source>
        <translation>
            <numerusform>%Ln Änderung, die die Monatskosten senken würde, für sich allein berechnet</numerusform>
            <numerusform>%Ln Änderungen, die die Monatskosten senken würden, jede für sich allein berechnet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ApiOfferChoice</name>
    <message>
        <source>%1 in, %2 out</source>
        <comment>prices of a million tokens</comment>
        <translation>%1 ein, %2 aus</translation>
    </message>
    <message>
        <source>Choose an offer</source>
        <translation>Angebot wählen</translation>
    </message>
    <message>
        <source>Prices of the third arm: every request by an API. Choosing an offer writes its prices with their source into the scenario&apos;s lever; the lever stays on or off.</source>
        <translation>Preise der dritten Variante: jede Anfrage über eine API. Die Wahl schreibt die Preise mit Quelle in den Hebel des Szenarios; der Hebel bleibt ein- oder ausgeschaltet.</translation>
    </message>
    <message>
        <source>The catalogue is in US dollars: type the prices in the lever API offload.</source>
        <translation>Der Katalog ist in US-Dollar: tragen Sie die Preise im Hebel API-Nutzung ein.</translation>
    </message>
    <message>
        <source>Choose an API offer</source>
        <translation>API-Angebot wählen</translation>
    </message>
</context>
<context>
    <name>fulcrum::AssumptionsPage</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Erster Monat</translation>
    </message>
    <message>
        <source>Year of the first month</source>
        <translation>Jahr des ersten Monats</translation>
    </message>
    <message>
        <source>Change first month</source>
        <translation>Ersten Monat ändern</translation>
    </message>
    <message>
        <source>Change fiscal year</source>
        <translation>Geschäftsjahr ändern</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>for all scenarios, where they have no value of their own</source>
        <translation>für alle Szenarien, wo sie keinen eigenen Wert haben</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the assumptions</source>
        <translation>Annahmen filtern</translation>
    </message>
    <message>
        <source>Money and time</source>
        <translation>Geld und Zeit</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Power and space</source>
        <translation>Strom und Fläche</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Owning</source>
        <translation>Eigentum</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>No assumption contains this text.</source>
        <translation>Keine Annahme enthält diesen Text.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1: own value of this scenario</source>
        <translation>%1: eigener Wert dieses Szenarios</translation>
    </message>
    <message>
        <source>%1 in this scenario</source>
        <translation>%1 in diesem Szenario</translation>
    </message>
    <message>
        <source>where this comes from</source>
        <translation>woher das stammt</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>Quelle von %1</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date of the source of %1</source>
        <translation>Datum der Quelle von %1</translation>
    </message>
    <message>
        <source>Change source of %1</source>
        <translation>Quelle von %1 ändern</translation>
    </message>
    <message>
        <source>Override %1</source>
        <translation>%1 überschreiben</translation>
    </message>
    <message>
        <source>Inherit %1</source>
        <translation>%1 erben</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Nur in %1</translation>
    </message>
    <message>
        <source>%1 has its own value. Click to inherit again.</source>
        <translation>%1 hat einen eigenen Wert. Klicken, um wieder zu erben.</translation>
    </message>
    <message>
        <source>Inherited. Click to give %1 its own value.</source>
        <translation>Geerbt. Klicken, um %1 einen eigenen Wert zu geben.</translation>
    </message>
    <message>
        <source>Contracts and purchases keep their calendar months when this changes.</source>
        <translation>Verträge und Käufe behalten ihre Kalendermonate, wenn sich dies ändert.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Quoted figures</source>
        <translation>Genannte Zahlen</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet ist</translation>
    </message>
    <message>
        <source>What the field quotes about inference cost, beside what this scenario shows</source>
        <translation>Was über Inferenzkosten gesagt wird, neben dem, was dieses Szenario zeigt</translation>
    </message>
    <message>
        <source>Vendors, analysts and engineering blogs quote these ranges, and seldom say what they were measured on. They are marks to question this plan by, and no targets.</source>
        <translation>Anbieter, Analysten und Entwickler-Blogs nennen diese Spannen und sagen selten, woran sie gemessen wurden. Sie dienen dazu, diesen Plan zu hinterfragen, und sind keine Ziele.</translation>
    </message>
</context>
<context>
    <name>fulcrum::Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>fulcrum::BudgetDialog</name>
    <message>
        <source>Budget and other AI spend</source>
        <translation>Budget und übrige KI-Ausgaben</translation>
    </message>
    <message>
        <source>Add other AI spend</source>
        <translation>KI-Ausgabe hinzufügen</translation>
    </message>
    <message>
        <source>Delete the selected spend</source>
        <translation>Gewählte Ausgabe löschen</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Budget for inference</source>
        <translation>Budget für Inferenz</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Amount per month</source>
        <translation>Betrag pro Monat</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>What AI costs besides inference: training, data, people. A step holds until the next one. Double-click a name to change it.</source>
        <translation>Was KI neben der Inferenz kostet: Training, Daten, Personal. Eine Stufe gilt bis zur nächsten. Doppelklick auf einen Namen ändert ihn.</translation>
    </message>
    <message>
        <source>What inference may cost: a step holds until the next one. Without a step there is no budget.</source>
        <translation>Was Inferenz kosten darf: eine Stufe gilt bis zur nächsten. Ohne Stufe gibt es kein Budget.</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>Diese Stufe löschen</translation>
    </message>
</context>
<context>
    <name>fulcrum::BudgetTableDialog</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Amounts per month, of the whole plan or by cost centre. An amount for a fiscal year is spread evenly over its months. Columns of a spreadsheet can be pasted (Ctrl+V): months or fiscal years, amounts, cost centres.</source>
        <translation>Beträge pro Monat, für den ganzen Plan oder nach Kostenstelle. Ein Betrag für ein Geschäftsjahr wird gleichmäßig auf dessen Monate verteilt. Spalten einer Tabelle können eingefügt werden (Strg+V): Monate oder Geschäftsjahre, Beträge, Kostenstellen.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>A version of the same name is replaced; the one that was saved last is in force</source>
        <translation>Eine Fassung gleichen Namens wird ersetzt; es gilt die zuletzt gespeicherte</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Replace all amounts by columns of a spreadsheet</source>
        <translation>Alle Beträge durch Spalten einer Tabelle ersetzen</translation>
    </message>
    <message>
        <source>Add a cost centre…</source>
        <translation>Kostenstelle hinzufügen …</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Eine Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Remove cost centre</source>
        <translation>Kostenstelle entfernen</translation>
    </message>
    <message>
        <source>Remove the column of the selected cell</source>
        <translation>Die Spalte der gewählten Zelle entfernen</translation>
    </message>
    <message>
        <source>Put into the plan</source>
        <translation>In den Plan übernehmen</translation>
    </message>
    <message>
        <source>Budget in %1</source>
        <translation>Budget in %1</translation>
    </message>
    <message>
        <source>Budget of %1</source>
        <translation>Budget vom %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Ganzer Plan</translation>
    </message>
    <message>
        <source>FY%1</source>
        <translation>GJ%1</translation>
    </message>
    <message>
        <source>A budget is at least 0.</source>
        <translation>Ein Budget ist mindestens 0.</translation>
    </message>
    <message>
        <source>Add a cost centre</source>
        <translation>Kostenstelle hinzufügen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>A version of a budget needs a name.</source>
        <translation>Eine Fassung des Budgets braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>fulcrum::CalibrationDialog</name>
    <message>
        <source>Calibrate the serving model</source>
        <translation>Durchsatzmodell kalibrieren</translation>
    </message>
    <message>
        <source>Put into the plan</source>
        <translation>In den Plan übernehmen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open files that a benchmark wrote; they can be dropped here, too</source>
        <translation>Dateien eines Benchmarks öffnen; sie lassen sich auch hierher ziehen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Empty the text</source>
        <translation>Den Text leeren</translation>
    </message>
    <message>
        <source>Benchmark results</source>
        <translation>Benchmark-Ergebnisse</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen auf</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Three runs of your own deployment make the serving model fit your stack: typically within 5 %, where it was 27 % off.

1.  Run  vllm bench serve --max-concurrency 8 --save-result  against one replica, then with 32 and 128.
2.  Paste the results above, or drop the files on this window.
3.  Say what they do not: accelerator, GPUs of a replica, precision.</source>
        <translation>Drei Läufe auf dem eigenen System passen das Durchsatzmodell an: typisch auf 5 %, wo es 27 % daneben lag.

1.  vllm bench serve --max-concurrency 8 --save-result  gegen eine Replik laufen lassen, dann mit 32 und 128.
2.  Die Ergebnisse oben einfügen oder die Dateien auf dieses Fenster ziehen.
3.  Angeben, was sie nicht sagen: Beschleuniger, GPUs einer Replik, Präzision.</translation>
    </message>
    <message>
        <source>Open benchmark results</source>
        <translation>Benchmark-Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>Benchmark results (*.json *.jsonl *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Benchmark-Ergebnisse (*.json *.jsonl *.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Tabellenzeile %1: %2</translation>
    </message>
    <message>
        <source>Paste what vllm bench serve, SGLang, GuideLLM, AIPerf or trtllm-bench wrote, or columns:

concurrency  tok/s  TPOT
8             320     23
32            980     31
128          2300     53</source>
        <translation>Fügen Sie ein, was vllm bench serve, SGLang, GuideLLM, AIPerf oder trtllm-bench schrieb, oder Spalten:

concurrency  tok/s  TPOT
8             320     23
32            980     31
128          2300     53</translation>
    </message>
    <message>
        <source>Taken where the text says nothing.</source>
        <translation>Gilt, wo der Text nichts sagt.</translation>
    </message>
    <message>
        <source>Remove the selected rows (Delete)</source>
        <translation>Die ausgewählten Zeilen entfernen (Entf)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: point here to read them</source>
        <translation>
            <numerusform>und eine weitere: hierher zeigen, um sie zu lesen</numerusform>
            <numerusform>und %Ln weitere: hierher zeigen, um sie zu lesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::CalibrationList</name>
    <message>
        <source>Use this engine</source>
        <translation>Diese Engine verwenden</translation>
    </message>
    <message>
        <source>Where several engines were measured, calibrate with the selected one</source>
        <translation>Wo mehrere Engines gemessen sind, mit der gewählten kalibrieren</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Error before</source>
        <translation>Fehler vorher</translation>
    </message>
    <message>
        <source>Error after</source>
        <translation>Fehler nachher</translation>
    </message>
    <message>
        <source>a, memory</source>
        <translation>a, Speicher</translation>
    </message>
    <message>
        <source>k, arithmetic</source>
        <translation>k, Rechnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Rows of dense models calibrate dense models, those of mixtures of experts such mixtures</source>
        <translation>Zeilen dichter Modelle kalibrieren dichte Modelle, die von Expertenmischungen solche Mischungen</translation>
    </message>
    <message>
        <source>Median of how far the model lies from the measured throughput</source>
        <translation>Median dessen, wie weit das Durchsatzmodell vom gemessenen Durchsatz liegt</translation>
    </message>
    <message>
        <source>Factor on the time that reading memory takes; 1 is the model as it is</source>
        <translation>Faktor auf die Zeit für das Lesen des Speichers; 1 ist das Durchsatzmodell, wie es ist</translation>
    </message>
    <message>
        <source>Factor on the time that arithmetic and collectives take; 1 is the model as it is</source>
        <translation>Faktor auf die Zeit für Rechnen und Kollektive; 1 ist das Durchsatzmodell, wie es ist</translation>
    </message>
    <message>
        <source>Not in use: another engine comes first</source>
        <translation>Nicht in Gebrauch: Eine andere Engine steht davor</translation>
    </message>
    <message>
        <source>In use, but worse than before: remove doubtful rows</source>
        <translation>In Gebrauch, aber schlechter als vorher: zweifelhafte Zeilen entfernen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s) calibrate other models, too</source>
        <translation>
            <numerusform>Eine weitere Zeile kalibriert auch andere Modelle</numerusform>
            <numerusform>%Ln weitere Zeilen kalibrieren auch andere Modelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::CalibrationModel</name>
    <message>
        <source>Missing: %1</source>
        <translation>Es fehlt: %1</translation>
    </message>
    <message>
        <source>%1. Fill it in above.</source>
        <translation>%1. Oben eintragen.</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>The same row stands above: it counts once.</source>
        <translation>Dieselbe Zeile steht weiter oben: Sie zählt einmal.</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Unbrauchbar</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Not in the text: throughput times time per token</source>
        <translation>Nicht im Text: Durchsatz mal Zeit je Token</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Whether the row is in the plan or new, and what is wrong with it</source>
        <translation>Ob die Zeile im Plan steht oder neu ist, und was mit ihr nicht stimmt</translation>
    </message>
    <message>
        <source>ISL</source>
        <translation>ISL</translation>
    </message>
    <message>
        <source>OSL</source>
        <translation>OSL</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>Tok/s</translation>
    </message>
    <message>
        <source>TPOT, ms</source>
        <translation>TPOT, ms</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>How far the serving model as it is lies from the measured throughput</source>
        <translation>Wie weit das Durchsatzmodell, wie es ist, vom gemessenen Durchsatz liegt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>How far it lies once it is calibrated to these rows</source>
        <translation>Wie weit es danebenliegt, wenn es auf diese Zeilen kalibriert ist</translation>
    </message>
</context>
<context>
    <name>fulcrum::CatalogueDialog</name>
    <message>
        <source>Filter: H100 europe</source>
        <translation>Filter: H100 europe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Alle Anbieter</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>All accelerators</source>
        <translation>Alle Beschleuniger</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>%1, as of %3. Source: %2</source>
        <translation>%1, Stand %3. Quelle: %2</translation>
    </message>
    <message>
        <source>The catalogue is in US dollars, the plan in %1. 1 US dollar is</source>
        <translation>Der Katalog steht in US-Dollar, der Plan in %1. 1 US-Dollar sind</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Nodes to rent</source>
        <translation>Mietknoten</translation>
    </message>
    <message>
        <source>Servers to buy</source>
        <translation>Kaufserver</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>API offers</source>
        <translation>API-Angebote</translation>
    </message>
    <message>
        <source>Part of the catalogue</source>
        <translation>Teil des Katalogs</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all that are shown where one is selected, for a spreadsheet</source>
        <translation>Kopiert die ausgewählten Zeilen, oder alle angezeigten, wenn nur eine ausgewählt ist, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Rows of the catalogue</source>
        <translation>Zeilen des Katalogs</translation>
    </message>
    <message>
        <source>Shows the selected rows side by side</source>
        <translation>Zeigt die ausgewählten Zeilen nebeneinander</translation>
    </message>
    <message>
        <source>Select two to four rows, with Ctrl or Shift, to see them side by side</source>
        <translation>Zwei bis vier Zeilen mit Strg oder Umschalt auswählen, um sie nebeneinander zu sehen</translation>
    </message>
    <message>
        <source>No row matches: use fewer words, or all providers and accelerators.</source>
        <translation>Keine Zeile passt: weniger Wörter verwenden, oder alle Anbieter und Beschleuniger.</translation>
    </message>
    <message>
        <source>The plan&apos;s own copy counts in place of this row.</source>
        <translation>Anstelle dieser Zeile gilt die Kopie im Plan.</translation>
    </message>
    <message>
        <source>The price book is being searched.</source>
        <translation>Das Preisbuch wird durchsucht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further row(s) of the price book match: type more words to see them.</source>
        <translation>
            <numerusform>%Ln weitere Zeile des Preisbuchs passt: mehr Wörter eintippen, um sie zu sehen.</numerusform>
            <numerusform>%Ln weitere Zeilen des Preisbuchs passen: mehr Wörter eintippen, um sie zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan states no rate for %1: add one on the page Actuals to use this row.</source>
        <translation>Der Plan nennt keinen Kurs für %1: auf der Seite „Ist-Kosten“ einen angeben, um diese Zeile zu verwenden.</translation>
    </message>
</context>
<context>
    <name>fulcrum::CellDelegate</name>
    <message numerus="yes">
        <source>Change %1 of %Ln rows</source>
        <translation>
            <numerusform>%1 in %Ln Zeile ändern</numerusform>
            <numerusform>%1 in %Ln Zeilen ändern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ChancesCard</name>
    <message>
        <source>How likely it is</source>
        <translation>Wie wahrscheinlich es ist</translation>
    </message>
    <message>
        <source>share of trials, by scenario</source>
        <translation>Anteil der Versuche, nach Szenario</translation>
    </message>
    <message>
        <source>payback within 18 months, monthly cost over 120k, over budget in 2027 …</source>
        <translation>Amortisation höchstens 18 Monate, Monatskosten über 120k, über Budget in 2027 …</translation>
    </message>
    <message>
        <source>Something that may happen</source>
        <translation>Was eintreten kann</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected sentences of your own</source>
        <translation>Ausgewählte eigene Sätze entfernen</translation>
    </message>
    <message>
        <source>That</source>
        <translation>Dass</translation>
    </message>
    <message>
        <source>Ask for a chance</source>
        <translation>Wahrscheinlichkeit erfragen</translation>
    </message>
    <message>
        <source>Remove chances</source>
        <translation>Wahrscheinlichkeiten entfernen</translation>
    </message>
</context>
<context>
    <name>fulcrum::Chart</name>
    <message>
        <source>%1: lowest %2 (%3), highest %4 (%5), last %6.</source>
        <translation>%1: Minimum %2 (%3), Maximum %4 (%5), zuletzt %6.</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln level(s), %2 to %3.</source>
        <translation>
            <numerusform>%1: %Ln Niveau, %2 bis %3.</numerusform>
            <numerusform>%1: %Ln Niveaus, %2 bis %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ChartCard</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Copy or save this chart</source>
        <translation>Dieses Diagramm kopieren oder speichern</translation>
    </message>
</context>
<context>
    <name>fulcrum::ChartExport</name>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>fulcrum::ChartLegend</name>
    <message>
        <source>Show or hide %1</source>
        <translation>%1 ein- oder ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ChartTable</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Gestellt von</translation>
    </message>
    <message>
        <source>Hours above</source>
        <translation>Stunden darüber</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy plain numbers</source>
        <translation>Reine Zahlen kopieren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Copy as shown</source>
        <translation>Wie angezeigt kopieren</translation>
    </message>
</context>
<context>
    <name>fulcrum::ChartTip</name>
    <message numerus="yes">
        <source>(%Ln more)</source>
        <translation>
            <numerusform>(%Ln weiterer)</numerusform>
            <numerusform>(%Ln weitere)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::CommitmentModel</name>
    <message>
        <source>Add commitment</source>
        <translation>Reservierung hinzufügen</translation>
    </message>
    <message>
        <source>Delete commitments</source>
        <translation>Reservierungen löschen</translation>
    </message>
    <message>
        <source>all upfront</source>
        <translation>ganz im Voraus</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>Change commitment</source>
        <translation>Reservierung ändern</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>Listenpreis</translation>
    </message>
</context>
<context>
    <name>fulcrum::ComparePage</name>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What is displayed</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>Key figures and cost by fiscal year</source>
        <translation>Kennzahlen und Kosten nach Geschäftsjahr</translation>
    </message>
    <message>
        <source>What the scenarios assume, and where they differ</source>
        <translation>Was die Szenarien annehmen und worin sie sich unterscheiden</translation>
    </message>
    <message>
        <source>What each change between two scenarios costs or saves</source>
        <translation>Was jede Änderung zwischen zwei Szenarien kostet oder spart</translation>
    </message>
    <message>
        <source>The other scenarios are compared with it; so is the strip of key figures.</source>
        <translation>Die anderen Szenarien werden mit ihr verglichen, ebenso die Kennzahlenleiste.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Choose which scenarios are displayed</source>
        <translation>Angezeigte Szenarien wählen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Copy or save this comparison</source>
        <translation>Diesen Vergleich kopieren oder speichern</translation>
    </message>
    <message>
        <source>Figures by scenario</source>
        <translation>Kennzahlen nach Szenario</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Kumuliert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschiedene</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleiche</translation>
    </message>
    <message>
        <source>Which inputs</source>
        <translation>Welche Eingaben</translation>
    </message>
    <message>
        <source>Double-click a value, or press Enter, to go to its field.</source>
        <translation>Doppelklick auf einen Wert oder die Eingabetaste führt zu seinem Feld.</translation>
    </message>
    <message>
        <source>Inputs by scenario</source>
        <translation>Eingaben nach Szenario</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>From this scenario</source>
        <translation>Von diesem Szenario</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;nach</translation>
    </message>
    <message>
        <source>To this scenario</source>
        <translation>Zu diesem Szenario</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Andersherum</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>This plan has one scenario. Duplicate it, change something in the copy, and this page displays both side by side: what differs, what it costs, and why.</source>
        <translation>Dieser Plan hat ein Szenario. Duplizieren Sie es und ändern Sie etwas in der Kopie: Diese Seite zeigt dann beide nebeneinander, was sich unterscheidet, was es kostet und warum.</translation>
    </message>
    <message>
        <source>Duplicate the scenario</source>
        <translation>Szenario duplizieren</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>Szenario duplizieren</translation>
    </message>
    <message>
        <source>Working out the scenarios…</source>
        <translation>Die Szenarien werden berechnet …</translation>
    </message>
    <message>
        <source>%1 cannot be evaluated; the list of problems says why.</source>
        <translation>%1 lässt sich nicht berechnen; die Problemliste nennt den Grund.</translation>
    </message>
    <message>
        <source>These scenarios do not differ in any input.</source>
        <translation>Diese Szenarien unterscheiden sich in keiner Eingabe.</translation>
    </message>
    <message>
        <source>These scenarios have no input in common.</source>
        <translation>Diese Szenarien haben keine gemeinsame Eingabe.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>The others are compared with it.</source>
        <translation>Die anderen werden mit ihm verglichen.</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Als Bild speichern …</translation>
    </message>
    <message>
        <source>Save as PDF page…</source>
        <translation>Als PDF-Seite speichern …</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Save as PDF page</source>
        <translation>Als PDF-Seite speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
    <message>
        <source>Reference of the comparison</source>
        <translation>Referenz des Vergleichs</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>Re&amp;ferenz</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Cost over time, or its spread</source>
        <translation>Kosten im Zeitverlauf oder ihre Streuung</translation>
    </message>
    <message>
        <source>How sure the cost of each scenario is: thousands of trials of what is uncertain</source>
        <translation>Wie sicher die Kosten jedes Szenarios sind: Tausende Versuche mit dem, was ungewiss ist</translation>
    </message>
    <message>
        <source>Spread of the monthly cost</source>
        <translation>Streuung der monatlichen Kosten</translation>
    </message>
    <message>
        <source>Trials are being worked out…</source>
        <translation>Versuche werden berechnet …</translation>
    </message>
    <message>
        <source>The page Risk says why there are no trials.</source>
        <translation>Die Seite Risiko sagt, warum es keine Versuche gibt.</translation>
    </message>
</context>
<context>
    <name>fulcrum::ComparisonDialog</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>fulcrum::ComparisonModel</name>
    <message>
        <source>%1, the best of these</source>
        <translation>%1, der beste Wert</translation>
    </message>
    <message>
        <source>%1: the other scenarios are compared with it. Drag to move it.</source>
        <translation>%1: Die anderen Szenarien werden damit verglichen. Ziehen verschiebt die Spalte.</translation>
    </message>
    <message>
        <source>%1: click to compare the others with it, drag to move it.</source>
        <translation>%1: Ein Klick vergleicht die anderen damit, Ziehen verschiebt die Spalte.</translation>
    </message>
    <message>
        <source>%1 (reference)</source>
        <translation>%1 (Referenz)</translation>
    </message>
</context>
<context>
    <name>fulcrum::ComparisonView</name>
    <message>
        <source>Compare the others with this one</source>
        <translation>Die anderen damit vergleichen</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>The others are compared with it.</source>
        <translation>Die anderen werden mit ihm verglichen.</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Zum Feld</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>fulcrum::CorrelationModel</name>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>Change correlation</source>
        <translation>Korrelation ändern</translation>
    </message>
</context>
<context>
    <name>fulcrum::CostQueryForm</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Cost per token of</source>
        <translation>Kosten pro Token von</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Mean input tokens of a request</source>
        <translation>Mittlere Eingabe-Token einer Anfrage</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Mean output tokens of a request</source>
        <translation>Mittlere Ausgabe-Token einer Anfrage</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>Target of the mean time to the first token; 0: none</source>
        <translation>Ziel der mittleren Zeit bis zum ersten Token; 0: keines</translation>
    </message>
    <message>
        <source>TPOT</source>
        <translation>TPOT</translation>
    </message>
    <message>
        <source>Target of the mean time per output token; 0: none</source>
        <translation>Ziel der mittleren Zeit pro Ausgabe-Token; 0: keines</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
</context>
<context>
    <name>fulcrum::CostsPage</name>
    <message>
        <source>Double-click to enlarge</source>
        <translation>Doppelklick vergrößert</translation>
    </message>
    <message>
        <source>Amortised</source>
        <translation>Periodisiert</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Capital over its life, upfront fees over their term</source>
        <translation>Kapital über die Nutzungsdauer, Vorauszahlungen über die Laufzeit</translation>
    </message>
    <message>
        <source>Capital and fees when paid, resale when received</source>
        <translation>Kapital und Gebühren bei Zahlung, Wiederverkauf bei Eingang</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>Fiscal years</source>
        <translation>Geschäftsjahre</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>Small charts</source>
        <translation>Kleine Diagramme</translation>
    </message>
    <message>
        <source>Below: budget, capital, share of AI spend</source>
        <translation>Unten: Budget, Kapital, Anteil an den KI-Ausgaben</translation>
    </message>
    <message>
        <source>Below: cost per million tokens, utilisation, waste</source>
        <translation>Unten: Kosten pro Million Token, Auslastung, Verschwendung</translation>
    </message>
    <message>
        <source>Budget…</source>
        <translation>Budget …</translation>
    </message>
    <message>
        <source>Edit the budget and the other AI spend</source>
        <translation>Budget und übrige KI-Ausgaben bearbeiten</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Back to cost</source>
        <translation>Zurück zu den Kosten</translation>
    </message>
    <message>
        <source>Change the budget</source>
        <translation>Budget ändern</translation>
    </message>
    <message>
        <source>Shapley</source>
        <translation>Shapley</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Nacheinander</translation>
    </message>
    <message>
        <source>Shares of what levers save together</source>
        <translation>Anteile am gemeinsam Gesparten</translation>
    </message>
    <message>
        <source>The mean over all orders in which the levers could be switched on: what they save together is shared fairly</source>
        <translation>Das Mittel über alle Reihenfolgen, in denen die Hebel eingeschaltet werden könnten: Gemeinsam Gespartes wird fair geteilt</translation>
    </message>
    <message>
        <source>One after the other, in the order in which the levers act: the first ones get what they save together with later ones</source>
        <translation>Einer nach dem anderen, in der Reihenfolge, in der die Hebel wirken: Den ersten fällt zu, was sie mit späteren gemeinsam sparen</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>What each lever saves, from the base to this scenario</source>
        <translation>Was jeder Hebel spart, von der Basis zu diesem Szenario</translation>
    </message>
</context>
<context>
    <name>fulcrum::CountsTable</name>
    <message>
        <source>Add a purchase</source>
        <translation>Kauf hinzufügen</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Reservierung hinzufügen</translation>
    </message>
    <message>
        <source>No fleet&apos;s node type has a purchase price. Give it one on the Fleets page.</source>
        <translation>Kein Knotentyp der Flotten hat einen Kaufpreis. Geben Sie ihn auf der Seite „Flotten“ ein.</translation>
    </message>
    <message>
        <source>No fleet&apos;s node type has a discount for a term. Give it one on the Fleets page.</source>
        <translation>Kein Knotentyp der Flotten hat einen Laufzeitrabatt. Geben Sie ihn auf der Seite „Flotten“ ein.</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation>Beginnt im</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Upfront</source>
        <translation>Im Voraus</translation>
    </message>
    <message>
        <source>Month of payment</source>
        <translation>Zahlungsmonat</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Erster Monat</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 Jahre</translation>
    </message>
    <message>
        <source>Renew at the end of the term</source>
        <translation>Am Ende der Laufzeit verlängern</translation>
    </message>
    <message>
        <source>Pay the whole term at its start</source>
        <translation>Ganze Laufzeit zu Beginn zahlen</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>fulcrum::CurrencyDialog</name>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 zu %2</translation>
    </message>
    <message>
        <source>Convert every amount of the plan</source>
        <translation>Alle Beträge des Plans umrechnen</translation>
    </message>
    <message>
        <source>Keep the figures: they are in %1 already</source>
        <translation>Zahlen behalten: Sie sind bereits in %1</translation>
    </message>
    <message>
        <source>1 %1 =</source>
        <translation>1 %1 =</translation>
    </message>
    <message>
        <source>How many %1 one %2 buys</source>
        <translation>Wie viele %1 ein %2 kauft</translation>
    </message>
    <message>
        <source>%1, as of</source>
        <translation>%1, Stand</translation>
    </message>
    <message>
        <source>Date of the rate</source>
        <translation>Datum des Kurses</translation>
    </message>
    <message>
        <source>Prices, contracts, assumptions, levers, budgets and other spend are converted, in all scenarios. Rate and date are noted in the plan. Undo takes it back.</source>
        <translation>Preise, Verträge, Annahmen, Hebel, Budgets und andere Ausgaben werden in allen Szenarien umgerechnet. Kurs und Datum werden im Plan vermerkt. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Type the rate first.</source>
        <translation>Zuerst den Kurs eingeben.</translation>
    </message>
    <message>
        <source>Change the currency to %1</source>
        <translation>Währung in %1 ändern</translation>
    </message>
</context>
<context>
    <name>fulcrum::DemandCaseModel</name>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>Add case of demand</source>
        <translation>Bedarfsfall hinzufügen</translation>
    </message>
    <message>
        <source>Delete cases of demand</source>
        <translation>Bedarfsfälle löschen</translation>
    </message>
    <message>
        <source>Change case of demand</source>
        <translation>Bedarfsfall ändern</translation>
    </message>
</context>
<context>
    <name>fulcrum::DemandPage</name>
    <message>
        <source>Double-click to open the page</source>
        <translation>Doppelklick öffnet die Seite</translation>
    </message>
</context>
<context>
    <name>fulcrum::DifferencesDialog</name>
    <message>
        <source>What differs: %1 against %2</source>
        <translation>Was abweicht: %1 gegenüber %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Worth per month</source>
        <translation>Wert pro Monat</translation>
    </message>
    <message>
        <source>Change of the levelised monthly cost of %1 if this alone is changed in it. These do not add up: changes act on one another.</source>
        <translation>Änderung der geglätteten Monatskosten von %1, wenn nur dies darin geändert wird. Das summiert sich nicht: Änderungen wirken aufeinander.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts weicht ab.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1: as in %2 again</source>
        <translation>%1: wieder wie in %2</translation>
    </message>
    <message>
        <source>It cannot stand without the others.</source>
        <translation>Es kann ohne die anderen nicht stehen.</translation>
    </message>
    <message>
        <source>%1 stays: without it, other changes cannot stand. %2</source>
        <translation>%1 bleibt: Ohne dies können andere Änderungen nicht stehen. %2</translation>
    </message>
    <message>
        <source>%1 as in %2</source>
        <translation>%1 wie in %2</translation>
    </message>
    <message>
        <source>with the switch</source>
        <translation>mit dem Schalter</translation>
    </message>
    <message>
        <source>A setting of a lever that is switched: what the lever is worth with all its settings stands in the row of its switch.</source>
        <translation>Eine Einstellung eines Hebels, der ein- oder ausgeschaltet wird: Was der Hebel mit allen Einstellungen wert ist, steht in der Zeile seines Schalters.</translation>
    </message>
</context>
<context>
    <name>fulcrum::FieldActions</name>
    <message>
        <source>Vary this…</source>
        <translation>Variieren …</translation>
    </message>
</context>
<context>
    <name>fulcrum::FileActions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Export all charts as &amp;PDF…</source>
        <translation>Alle Diagramme als &amp;PDF exportieren …</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Fulcrum projects and plans (*.fulcrum *.json)</source>
        <translation>Fulcrum-Projekte und -Pläne (*.fulcrum *.json)</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Fulcrum projects (*.fulcrum)</source>
        <translation>Fulcrum-Projekte (*.fulcrum)</translation>
    </message>
    <message>
        <source>Export text form</source>
        <translation>Textform exportieren</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Pläne (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
    <message>
        <source>PDF on A4 paper (*.pdf)</source>
        <translation>PDF auf A4-Papier (*.pdf)</translation>
    </message>
    <message>
        <source>PDF on Letter paper (*.pdf)</source>
        <translation>PDF auf Letter-Papier (*.pdf)</translation>
    </message>
    <message>
        <source>Export all charts as PDF</source>
        <translation>Alle Diagramme als PDF exportieren</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>No recovery copy could be written. Save your work soon. %1</source>
        <translation>Es ließ sich keine Wiederherstellungskopie schreiben. Speichern Sie Ihre Arbeit bald. %1</translation>
    </message>
    <message>
        <source>%1 (recovered)</source>
        <translation>%1 (wiederhergestellt)</translation>
    </message>
    <message>
        <source>Open a &amp;backup</source>
        <translation>Sicherung ö&amp;ffnen</translation>
    </message>
    <message>
        <source>%1 (salvaged)</source>
        <translation>%1 (gerettet)</translation>
    </message>
    <message>
        <source>%1 (backup)</source>
        <translation>%1 (Sicherung)</translation>
    </message>
    <message>
        <source>Save a copy without &amp;history…</source>
        <translation>Kopie ohne Ver&amp;lauf speichern …</translation>
    </message>
    <message>
        <source>The figures of %1 are not those it was saved with.</source>
        <translation>Die Kennzahlen von %1 sind nicht die, mit denen es gespeichert wurde.</translation>
    </message>
    <message>
        <source>%1 (without history)</source>
        <translation>%1 (ohne Verlauf)</translation>
    </message>
    <message>
        <source>Save a copy without history</source>
        <translation>Kopie ohne Verlauf speichern</translation>
    </message>
    <message>
        <source>Export all charts and the history as PDF…</source>
        <translation>Alle Diagramme und den Verlauf als PDF exportieren …</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>Neu aus &amp;Vorlage …</translation>
    </message>
    <message>
        <source>Making %1…</source>
        <translation>%1 wird erstellt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New &amp;guided plan…</source>
        <translation>Neuer &amp;geführter Plan …</translation>
    </message>
    <message>
        <source>Export wor&amp;kbook (XLSX)…</source>
        <translation>Arbeits&amp;mappe exportieren (XLSX) …</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>Arbeitsmappe exportieren</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Export te&amp;xt form…</source>
        <translation>&amp;Textform exportieren …</translation>
    </message>
    <message>
        <source>Read back a workbook</source>
        <translation>Arbeitsmappe zurücklesen</translation>
    </message>
    <message>
        <source>R&amp;ead back a workbook…</source>
        <translation>Arbeitsmappe &amp;einlesen …</translation>
    </message>
    <message>
        <source>PDF as slides, a chart a page (*.pdf)</source>
        <translation>PDF als Folien, ein Diagramm je Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Bu&amp;dget report (PDF)…</source>
        <translation>Bu&amp;dgetbericht (PDF) …</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>%1 report</source>
        <comment>name of a file</comment>
        <translation>%1 Bericht</translation>
    </message>
    <message>
        <source>The report was written to %1. Save the plan, so that the next report says what has changed since this one.</source>
        <translation>Der Bericht wurde nach %1 geschrieben. Speichern Sie den Plan, damit der nächste Bericht sagt, was sich seit diesem geändert hat.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>fulcrum::FileRow</name>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
</context>
<context>
    <name>fulcrum::FinancingForm</name>
    <message>
        <source>Change financing</source>
        <translation>Finanzierung ändern</translation>
    </message>
</context>
<context>
    <name>fulcrum::FindBox</name>
    <message>
        <source>Find anything…  Ctrl+K</source>
        <translation>Alles finden …  Strg+K</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Finds actions, fields, workloads, fleets, scenarios, node types, models, pages and help</source>
        <translation>Findet Aktionen, Felder, Workloads, Flotten, Szenarien, Knotentypen, Modelle, Seiten und Hilfe</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Does not apply now</source>
        <translation>Jetzt nicht anwendbar</translation>
    </message>
    <message>
        <source>Nothing has this name</source>
        <translation>Nichts heißt so</translation>
    </message>
</context>
<context>
    <name>fulcrum::FleetFields</name>
    <message>
        <source>From the catalogue…</source>
        <translation>Aus dem Katalog …</translation>
    </message>
    <message>
        <source>Copy a node type with its prices from the catalogue into the plan, and use it here</source>
        <translation>Einen Knotentyp mit Preisen aus dem Katalog in den Plan kopieren und hier verwenden</translation>
    </message>
    <message>
        <source>Change node type</source>
        <translation>Knotentyp ändern</translation>
    </message>
    <message>
        <source>Node type from the catalogue</source>
        <translation>Knotentyp aus dem Katalog</translation>
    </message>
    <message>
        <source>In this scenario the lever “%1” takes the place of the policy above.</source>
        <translation>In diesem Szenario tritt der Hebel „%1“ an die Stelle der Regel oben.</translation>
    </message>
</context>
<context>
    <name>fulcrum::FleetInspector</name>
    <message>
        <source>Selected fleet</source>
        <translation>Gewählte Flotte</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Node type</source>
        <translation>Knotentyp</translation>
    </message>
    <message>
        <source>Workloads of the fleet</source>
        <translation>Workloads der Flotte</translation>
    </message>
    <message>
        <source>Requests per second that one replica answers at its latency targets, and where the figure comes from. Double-click a workload to open its demand.</source>
        <translation>Anfragen pro Sekunde, die eine Replik innerhalb der Latenzziele beantwortet, und woher die Zahl stammt. Doppelklick auf einen Workload öffnet seinen Bedarf.</translation>
    </message>
    <message>
        <source>This fleet serves nothing yet. Choose it as the fleet of a workload on the Demand page.</source>
        <translation>Diese Flotte bedient noch nichts. Wählen Sie sie auf der Seite „Bedarf“ als Flotte eines Workloads.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
</context>
<context>
    <name>fulcrum::FleetListCard</name>
    <message>
        <source>Fleets</source>
        <translation>Flotten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Add a copy of the selected fleet</source>
        <translation>Eine Kopie der gewählten Flotte hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the selected fleet</source>
        <translation>Gewählte Flotte löschen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Add a fleet of a node type from the catalogue</source>
        <translation>Eine Flotte mit einem Knotentyp aus dem Katalog hinzufügen</translation>
    </message>
    <message>
        <source>figures of %1</source>
        <translation>Zahlen vom %1</translation>
    </message>
    <message>
        <source>Add fleet</source>
        <translation>Flotte hinzufügen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Duplicate fleet</source>
        <translation>Flotte duplizieren</translation>
    </message>
    <message>
        <source>Delete fleet %1</source>
        <translation>Flotte %1 löschen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Delete fleet</source>
        <translation>Flotte löschen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fleet, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>an edit below changes all %Ln selected fleets</source>
        <translation>
            <numerusform>eine Änderung unten gilt für %Ln ausgewählte Flotte</numerusform>
            <numerusform>eine Änderung unten gilt für alle %Ln ausgewählten Flotten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the only fleet, and it serves %Ln workload(s). Add another fleet first.</source>
        <translation>
            <numerusform>„%1“ ist die einzige Flotte und bedient %Ln Workload. Fügen Sie zuerst eine andere hinzu.</numerusform>
            <numerusform>„%1“ ist die einzige Flotte und bedient %Ln Workloads. Fügen Sie zuerst eine andere hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” serves %Ln workload(s). Which fleet takes over?
Their rates were found on the old nodes: check them after.</source>
        <translation>
            <numerusform>„%1“ bedient %Ln Workload. Welche Flotte übernimmt?
Seine Rate gilt für die alten Knoten: prüfen Sie sie danach.</numerusform>
            <numerusform>„%1“ bedient %Ln Workloads. Welche Flotte übernimmt?
Ihre Raten gelten für die alten Knoten: prüfen Sie sie danach.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::FleetPurchases</name>
    <message>
        <source>Commitments</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>Owned nodes</source>
        <translation>Eigene Knoten</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>Hinzufügen zu: %1</translation>
    </message>
    <message>
        <source>Delete from: %1</source>
        <translation>Löschen aus: %1</translation>
    </message>
    <message>
        <source>No commitments: everything beyond what is owned is rented on demand. A commitment of one or three years is cheaper per hour and paid used or not.</source>
        <translation>Keine Reservierungen: was über Eigenes hinausgeht, wird On-Demand gemietet. Eine Bindung über ein oder drei Jahre ist pro Stunde günstiger und wird genutzt oder ungenutzt bezahlt.</translation>
    </message>
    <message>
        <source>No commitments, and this node type offers none: give it a 1-year or 3-year discount first.</source>
        <translation>Keine Reservierungen, und dieser Knotentyp bietet keine: geben Sie zuerst einen Rabatt für 1 oder 3 Jahre ein.</translation>
    </message>
    <message>
        <source>No nodes are owned. What was bought before the plan starts counts as owned from then on.</source>
        <translation>Keine eigenen Knoten. Was vor dem Plan gekauft wurde, zählt ab dann als eigen.</translation>
    </message>
    <message>
        <source>No nodes are owned, and this node type has no purchase price: give it one first.</source>
        <translation>Keine eigenen Knoten, und dieser Knotentyp hat keinen Kaufpreis: geben Sie ihn zuerst ein.</translation>
    </message>
    <message>
        <source>In this scenario a lever buys in place of what starts within the plan: %1.</source>
        <translation>In diesem Szenario kauft ein Hebel anstelle dessen, was im Plan beginnt: %1.</translation>
    </message>
</context>
<context>
    <name>fulcrum::FleetTableModel</name>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>A pool of identical nodes. F2 renames it.</source>
        <translation>Ein Pool gleicher Knoten. F2 benennt ihn um.</translation>
    </message>
    <message>
        <source>Node type</source>
        <translation>Knotentyp</translation>
    </message>
    <message>
        <source>What its nodes are</source>
        <translation>Was ihre Knoten sind</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>The workloads whose home it is</source>
        <translation>Die Workloads, die hier zu Hause sind</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>In these nodes</source>
        <translation>In diesen Knoten</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Busy share of the GPU hours provisioned in the displayed month</source>
        <translation>Ausgelasteter Anteil der im gezeigten Monat bereitgestellten GPU-Stunden</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Of the displayed month, amortised</source>
        <translation>Im gezeigten Monat, periodisiert</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Verschwendung</translation>
    </message>
    <message>
        <source>The part of that cost that no request used: headroom, over-provisioning and unused commitments</source>
        <translation>Der Teil dieser Kosten, den keine Anfrage nutzte: Reserve, Überbereitstellung und ungenutzte Reservierungen</translation>
    </message>
    <message>
        <source>Rename fleet to %1</source>
        <translation>Flotte in %1 umbenennen</translation>
    </message>
    <message>
        <source>Rented or owned in the displayed month, the maximum of any hour; committed ones that stand idle count</source>
        <translation>Im angezeigten Monat gemietet oder eigen, das Maximum aller Stunden; gebundene, die leer stehen, zählen mit</translation>
    </message>
</context>
<context>
    <name>fulcrum::GrowthCard</name>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>× month 1</source>
        <translation>× Monat 1</translation>
    </message>
    <message>
        <source>Growth of demand over the plan</source>
        <translation>Wachstum des Bedarfs über den Plan</translation>
    </message>
    <message>
        <source>Drag growth</source>
        <translation>Wachstum ziehen</translation>
    </message>
    <message>
        <source>Add a workload first</source>
        <translation>Zuerst einen Workload hinzufügen</translation>
    </message>
    <message>
        <source>times the first month</source>
        <translation>mal der erste Monat</translation>
    </message>
    <message>
        <source>The growth is of this scenario only</source>
        <translation>Das Wachstum gilt nur in diesem Szenario</translation>
    </message>
</context>
<context>
    <name>fulcrum::GrowthCases</name>
    <message>
        <source>Cheapest for “%1”</source>
        <translation>Günstigster für „%1“</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie er ist</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Cases of demand</source>
        <translation>Bedarfsfälle</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>Fall hinzufügen</translation>
    </message>
    <message>
        <source>What each choice costs</source>
        <translation>Was jede Wahl kostet</translation>
    </message>
    <message>
        <source>per month, levelised, if held in every case</source>
        <translation>im Monat, geglättet, wenn in jedem Fall beibehalten</translation>
    </message>
    <message>
        <source>The plan cannot be evaluated: see the problems below.</source>
        <translation>Der Plan lässt sich nicht berechnen: siehe die Probleme unten.</translation>
    </message>
    <message>
        <source>Least expected cost: %1. Not knowing costs %2 per month on average, %3 at worst.</source>
        <translation>Geringste erwartete Kosten: %1. Unwissen kostet im Mittel %2 im Monat, schlimmstenfalls %3.</translation>
    </message>
    <message>
        <source>⚠ turns load away that the plan as it is serves.</source>
        <translation>⚠ weist Last ab, die der Plan, wie er ist, bedient.</translation>
    </message>
    <message>
        <source>Mean regret</source>
        <translation>Mittlere Reue</translation>
    </message>
    <message>
        <source>Worst regret</source>
        <translation>Größte Reue</translation>
    </message>
    <message>
        <source>Bought for →</source>
        <translation>Gekauft für →</translation>
    </message>
    <message>
        <source>Delete the selected cases</source>
        <translation>Die gewählten Fälle löschen</translation>
    </message>
</context>
<context>
    <name>fulcrum::GuessControls</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>fulcrum::HardwareTable</name>
    <message>
        <source>Use this node type</source>
        <translation>Diesen Knotentyp verwenden</translation>
    </message>
    <message>
        <source>Filter: H100 europe</source>
        <translation>Filter: H100 europe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Node type</source>
        <translation>Knotentyp</translation>
    </message>
    <message>
        <source>Per M output tok</source>
        <translation>Pro Mio. Ausgabe-Tok.</translation>
    </message>
    <message>
        <source>Against now</source>
        <translation>Gegen heute</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>Per GPU-hour</source>
        <translation>Pro GPU-Stunde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Cost of a million output tokens, input included, at the latency targets: on demand, at full load</source>
        <translation>Kosten einer Million Ausgabe-Token samt Eingabe bei den Latenzzielen: on demand, bei Volllast</translation>
    </message>
    <message>
        <source>Against the node types of the fleets without this lever</source>
        <translation>Gegen die Knotentypen der Flotten ohne diesen Hebel</translation>
    </message>
    <message>
        <source>Share of the output tokens that it can serve within the targets</source>
        <translation>Anteil der Ausgabe-Token, den er innerhalb der Ziele bedienen kann</translation>
    </message>
    <message>
        <source>On-demand price of one accelerator and hour</source>
        <translation>On-Demand-Preis eines Beschleunigers pro Stunde</translation>
    </message>
    <message>
        <source>The plan, or the catalogue: a choice from there is copied into the plan</source>
        <translation>Der Plan oder der Katalog: eine Wahl von dort wird in den Plan kopiert</translation>
    </message>
    <message>
        <source>Ranking of node types</source>
        <translation>Rangliste der Knotentypen</translation>
    </message>
    <message>
        <source>To compare with the catalogue: 1 US dollar is</source>
        <translation>Zum Vergleich mit dem Katalog: 1 US-Dollar sind</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>As of %1. Source: %2</source>
        <translation>Stand %1. Quelle: %2</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>wie heute</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>dem Plan</translation>
    </message>
    <message>
        <source>the catalogue</source>
        <translation>dem Katalog</translation>
    </message>
    <message>
        <source>No workload of these fleets can be compared: none is given in requests per second.</source>
        <translation>Kein Workload dieser Flotten kann verglichen werden: Keiner ist in Anfragen pro Sekunde angegeben.</translation>
    </message>
    <message>
        <source>Now: %1 per million output tokens. By the serving model, at the latency targets.</source>
        <translation>Heute: %1 pro Million Ausgabe-Token. Nach dem Serving-Modell, bei den Latenzzielen.</translation>
    </message>
    <message>
        <source>By the serving model, at the latency targets.</source>
        <translation>Nach dem Serving-Modell, bei den Latenzzielen.</translation>
    </message>
    <message>
        <source>%1 (list %2)</source>
        <comment>a contracted price</comment>
        <translation>%1 (Liste %2)</translation>
    </message>
    <message>
        <source>The node types are being compared…</source>
        <translation>Die Knotentypen werden verglichen …</translation>
    </message>
</context>
<context>
    <name>fulcrum::HelpWindow</name>
    <message>
        <source>key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Fulcrum help</source>
        <translation>Fulcrum-Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No topic has these words</source>
        <translation>Kein Thema enthält diese Wörter</translation>
    </message>
</context>
<context>
    <name>fulcrum::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>fulcrum::HistoryPanel</name>
    <message>
        <source>&amp;Restore this value</source>
        <translation>Diesen Wert &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Find a change</source>
        <translation>Änderung suchen</translation>
    </message>
    <message>
        <source>Sets the field back to the old value. It can be undone.</source>
        <translation>Setzt das Feld auf den alten Wert zurück. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Save a copy without history…</source>
        <translation>Kopie ohne Verlauf speichern …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No changes yet. Every edit is listed here with its old and new value, and is saved with the project. Double-click a change to go to its field; a value can be restored at any time.</source>
        <translation>Noch keine Änderungen. Jede Bearbeitung steht hier mit altem und neuem Wert und wird mit dem Projekt gespeichert. Ein Doppelklick führt zum Feld; ein Wert lässt sich jederzeit wiederherstellen.</translation>
    </message>
    <message>
        <source>No change holds these words.</source>
        <translation>Keine Änderung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>%1 has this value.</source>
        <translation>%1 hat diesen Wert.</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Zum Feld</translation>
    </message>
    <message>
        <source>Restore the old value</source>
        <translation>Alten Wert wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the new value</source>
        <translation>Neuen Wert wiederherstellen</translation>
    </message>
</context>
<context>
    <name>fulcrum::ImportDoor</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 says how busy GPUs were.</source>
        <translation>%1 sagt, wie ausgelastet GPUs waren.</translation>
    </message>
    <message>
        <source>It can stand beside the utilisation that the plan computes, or become the demand of a workload in busy GPUs.</source>
        <translation>Die Werte können neben der Auslastung stehen, die der Plan berechnet, oder zum Bedarf eines Workloads in belegten GPUs werden.</translation>
    </message>
    <message>
        <source>Compare with the plan</source>
        <translation>Mit dem Plan vergleichen</translation>
    </message>
    <message>
        <source>Use as demand…</source>
        <translation>Als Bedarf verwenden …</translation>
    </message>
    <message>
        <source>%1 was not imported: nothing in it is known.</source>
        <translation>%1 wurde nicht importiert: Nichts darin ist bekannt.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>The clipboard has neither text nor files.</source>
        <translation>Die Zwischenablage enthält weder Text noch Dateien.</translation>
    </message>
    <message>
        <source>Price lists, cost exports, traces, benchmarks, counters (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.yml *.yaml *.gz)</source>
        <translation>Preislisten, Kostenexporte, Traces, Benchmarks, Zähler (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.yml *.yaml *.gz)</translation>
    </message>
    <message>
        <source>Looked for: a project or the text form of a plan; a price list by its columns or keys (SkyPilot, Vantage, Azure, Google, OpenCost, LiteLLM and others); a cost export (FOCUS, AWS, Azure, Google Cloud, Oracle, OpenCost, Anthropic, OpenAI, DeepSeek); a GPU counter (DCGM, nvidia-smi); the result of a serving benchmark; a trace with times of requests, or with demand by time. A price list with other columns can be opened with File &gt; Import prices, where the columns can be named.</source>
        <translation>Gesucht wurde: ein Projekt oder die Textform eines Plans; eine Preisliste anhand ihrer Spalten oder Schlüssel (SkyPilot, Vantage, Azure, Google, OpenCost, LiteLLM und andere); ein Kostenexport (FOCUS, AWS, Azure, Google Cloud, Oracle, OpenCost, Anthropic, OpenAI, DeepSeek); ein GPU-Zähler (DCGM, nvidia-smi); das Ergebnis eines Serving-Benchmarks; ein Trace mit Zeiten von Anfragen oder mit Bedarf nach Zeit. Eine Preisliste mit anderen Spalten lässt sich über Datei &gt; Preise importieren öffnen; dort können die Spalten benannt werden.</translation>
    </message>
</context>
<context>
    <name>fulcrum::KeyFigureStrip</name>
    <message>
        <source>Click for what it is made of.</source>
        <translation>Klicken zeigt, woraus sie besteht.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>P10 and P90</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>P10 to P90 before the last change: %1. The Risk page simulates again.</source>
        <translation>P10 bis P90 vor der letzten Änderung: %1. Die Seite Risiko simuliert neu.</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>a range of an earlier plan</comment>
        <translation>war %1</translation>
    </message>
    <message numerus="yes">
        <source>P10 to P90 of %Ln trials: %1.</source>
        <translation>
            <numerusform>P10 bis P90 von %Ln Versuch: %1.</numerusform>
            <numerusform>P10 bis P90 von %Ln Versuchen: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::LeverCard</name>
    <message>
        <source>All settings of this lever: scope, start, one-off cost, service rate</source>
        <translation>Alle Einstellungen dieses Hebels: Umfang, Beginn, Einmalkosten, Servicerate</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Einstellungen von %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>%1 per month if switched off</source>
        <translation>%1 pro Monat, falls aus</translation>
    </message>
    <message>
        <source>%1 per month if switched on</source>
        <translation>%1 pro Monat, falls ein</translation>
    </message>
    <message>
        <source>It would turn load away: the share served changes by %1.</source>
        <translation>Er würde Last abweisen: der bediente Anteil ändert sich um %1.</translation>
    </message>
    <message>
        <source>fair share · %1 if switched off</source>
        <translation>fairer Anteil · ausgeschaltet %1</translation>
    </message>
    <message>
        <source>fair share · updating…</source>
        <translation>fairer Anteil · wird aktualisiert …</translation>
    </message>
    <message>
        <source>%1 per month: its fair share (Shapley value) of the difference to the base, the mean over all orders in which the scenario&apos;s levers could be switched on. The shares of all changes add up to the difference.</source>
        <translation>%1 im Monat: sein fairer Anteil (Shapley-Wert) am Unterschied zur Basis, das Mittel über alle Reihenfolgen, in denen die Hebel des Szenarios eingeschaltet werden könnten. Die Anteile aller Änderungen ergeben zusammen den Unterschied.</translation>
    </message>
    <message>
        <source>Switching it off alone would change the cost by %1, because levers that do the same work fill in for one another, and levers that help one another lose more.</source>
        <translation>Ihn allein auszuschalten würde die Kosten um %1 ändern, denn Hebel, die dasselbe leisten, springen füreinander ein, und Hebel, die einander helfen, verlieren mehr.</translation>
    </message>
    <message>
        <source>if switched off</source>
        <translation>wenn ausgeschaltet</translation>
    </message>
    <message>
        <source>if switched off · updating…</source>
        <translation>wenn ausgeschaltet · wird aktualisiert …</translation>
    </message>
</context>
<context>
    <name>fulcrum::LeverDialog</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>Nodes to buy</source>
        <translation>Zu kaufende Knoten</translation>
    </message>
    <message>
        <source>With these settings the plan cannot be evaluated.</source>
        <translation>Mit diesen Einstellungen lässt sich der Plan nicht auswerten.</translation>
    </message>
    <message>
        <source>Monthly cost with these settings: %1 (%2 against now)%3</source>
        <translation>Monatskosten mit diesen Einstellungen: %1 (%2 gegenüber jetzt)%3</translation>
    </message>
    <message>
        <source>the lever is switched off</source>
        <translation>der Hebel ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Only some workloads</source>
        <translation>Nur einige Workloads</translation>
    </message>
    <message>
        <source>Only some fleets</source>
        <translation>Nur einige Flotten</translation>
    </message>
    <message>
        <source>I have measured it</source>
        <translation>Ich habe gemessen</translation>
    </message>
    <message>
        <source>Give the rate with this lever as measured. Without it the lever has no effect where the rate cannot be derived.</source>
        <translation>Geben Sie die gemessene Rate mit diesem Hebel an. Ohne sie wirkt der Hebel dort nicht, wo sich die Rate nicht herleiten lässt.</translation>
    </message>
    <message>
        <source>Service rate</source>
        <translation>Servicerate</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Finanzierung</translation>
    </message>
</context>
<context>
    <name>fulcrum::LeverPanel</name>
    <message>
        <source>You changed the base. The other scenarios inherit the change.</source>
        <translation>Sie haben die Basis geändert. Die anderen Szenarien erben die Änderung.</translation>
    </message>
    <message>
        <source>Try it in a new scenario instead</source>
        <translation>Stattdessen in neuem Szenario versuchen</translation>
    </message>
    <message>
        <source>Switch %1</source>
        <translation>%1 schalten</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>Try %1 in a new scenario</source>
        <translation>%1 in neuem Szenario versuchen</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Hebel</translation>
    </message>
</context>
<context>
    <name>fulcrum::MainWindow</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>S&amp;zenario</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;What differs from the base…</source>
        <translation>&amp;Abweichungen von der Basis …</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;Notes of this plan</source>
        <translation>&amp;Notizen dieses Plans</translation>
    </message>
    <message>
        <source>&amp;About Fulcrum</source>
        <translation>&amp;Über Fulcrum</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Levers</source>
        <translation>&amp;Hebel</translation>
    </message>
    <message>
        <source>Show the list of problems</source>
        <translation>Problemliste zeigen</translation>
    </message>
    <message>
        <source>Evaluated in %1 ms</source>
        <translation>Ausgewertet in %1 ms</translation>
    </message>
    <message>
        <source>%1 · %2 months from %3 · %4 discount</source>
        <translation>%1 · %2 Monate ab %3 · %4 Diskontsatz</translation>
    </message>
    <message>
        <source>&amp;Where your work is kept</source>
        <translation>&amp;Wo Ihre Arbeit liegt</translation>
    </message>
    <message>
        <source>If Fulcrum or the computer stops, the plan as it was then is offered again.</source>
        <translation>Bleibt Fulcrum oder der Rechner stehen, wird der Plan von diesem Zeitpunkt wieder angeboten.</translation>
    </message>
    <message>
        <source>Recovery copy at %1</source>
        <translation>Wiederherstellungskopie um %1</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (nur lesen)</translation>
    </message>
    <message>
        <source>&amp;Catalogue…</source>
        <translation>&amp;Katalog …</translation>
    </message>
    <message>
        <source>Ca&amp;librate the serving model…</source>
        <translation>&amp;Durchsatzmodell kalibrieren …</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Import a trace…</source>
        <translation>Trace &amp;importieren …</translation>
    </message>
    <message>
        <source>Imported &amp;series…</source>
        <translation>Importierte &amp;Zeitreihen …</translation>
    </message>
    <message>
        <source>&amp;Update prices of this plan…</source>
        <translation>Preise dieses Plans &amp;aktualisieren …</translation>
    </message>
    <message>
        <source>This edit changes all scenarios, except where one has a value of its own.</source>
        <translation>Diese Änderung gilt in allen Szenarien, außer wo eines einen eigenen Wert hat.</translation>
    </message>
    <message>
        <source>Edits of the base change all scenarios, except where one has a value of its own. To change one alone, edit it there.</source>
        <translation>Änderungen an der Basis gelten in allen Szenarien, außer wo eines einen eigenen Wert hat. Um nur eines zu ändern, bearbeiten Sie es dort.</translation>
    </message>
    <message>
        <source>&amp;Price rules…</source>
        <translation>&amp;Preisregeln …</translation>
    </message>
    <message>
        <source>Price &amp;trend…</source>
        <translation>Preistre&amp;nd …</translation>
    </message>
    <message>
        <source>Copy the selected &amp;workload</source>
        <translation>Gewählten Workl&amp;oad kopieren</translation>
    </message>
    <message>
        <source>Copy the selected fl&amp;eet</source>
        <translation>Gewählte Flo&amp;tte kopieren</translation>
    </message>
    <message>
        <source>P&amp;aste into the plan</source>
        <translation>In den Plan &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Help on what has the focus</source>
        <translation>&amp;Hilfe zu dem, was den Fokus hat</translation>
    </message>
    <message>
        <source>&amp;Five-minute tour</source>
        <translation>&amp;Rundgang in fünf Minuten</translation>
    </message>
    <message>
        <source>What is not &amp;modelled</source>
        <translation>Was nicht &amp;modelliert ist</translation>
    </message>
    <message>
        <source>&amp;Open the folder of backups</source>
        <translation>&amp;Ordner der Sicherungen öffnen</translation>
    </message>
    <message>
        <source>Fi&amp;nd anything…</source>
        <translation>Alles &amp;finden …</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Ein&amp;stellungen …</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Impo&amp;rtieren …</translation>
    </message>
    <message>
        <source>Import from the c&amp;lipboard</source>
        <translation>Aus der Z&amp;wischenablage importieren</translation>
    </message>
    <message>
        <source>Import pri&amp;ces…</source>
        <translation>Pre&amp;ise importieren …</translation>
    </message>
    <message>
        <source>Copy the &amp;displayed scenario</source>
        <translation>An&amp;gezeigtes Szenario kopieren</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::MemoryBar</name>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Übriges</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>%1 %2 GB</source>
        <translation>%1 %2 GB</translation>
    </message>
    <message>
        <source>Memory of a replica: %1</source>
        <translation>Speicher einer Replik: %1</translation>
    </message>
    <message>
        <source>Memory of a replica</source>
        <translation>Speicher einer Replik</translation>
    </message>
    <message>
        <source>Memory of all GPUs of a replica. Other: activations, graphs and buffers. Free includes the 6 % that engines leave unused.</source>
        <translation>Speicher aller GPUs einer Replik. Übriges: Aktivierungen, Graphen und Puffer. Frei enthält die 6 %, die Engines ungenutzt lassen.</translation>
    </message>
</context>
<context>
    <name>fulcrum::MixCard</name>
    <message>
        <source>Your mix</source>
        <translation>Ihr Mix</translation>
    </message>
    <message>
        <source>drag a tier, or move it by the arrow keys</source>
        <translation>einen Tarif ziehen oder mit den Pfeiltasten verschieben</translation>
    </message>
    <message>
        <source>Owned nodes arrive in %1 at the earliest: choose that month to change them.</source>
        <translation>Gekaufte Knoten treffen frühestens im %1 ein: wählen Sie diesen Monat, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Nodes in force in this month. Contracts from before the plan stay.</source>
        <translation>Laufende Knoten in diesem Monat. Verträge von vor dem Plan bleiben.</translation>
    </message>
    <message>
        <source>Change nodes of %1</source>
        <translation>Knoten ändern: %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::MonthChoice</name>
    <message>
        <source>Displayed month</source>
        <translation>Gezeigter Monat</translation>
    </message>
    <message>
        <source>The month that figures, week and hours above each level show</source>
        <translation>Der Monat, den Zahlen, Woche und Stunden über jeder Stufe zeigen</translation>
    </message>
</context>
<context>
    <name>fulcrum::MovedLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>All amounts are in %1 now.</source>
        <translation>Alle Beträge stehen jetzt in %1.</translation>
    </message>
</context>
<context>
    <name>fulcrum::NodeTypeFields</name>
    <message>
        <source>Displayed node type</source>
        <translation>Gezeigter Knotentyp</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Node types of this plan. An edit here changes every fleet that uses it.</source>
        <translation>Knotentypen dieses Plans. Eine Änderung hier wirkt auf jede Flotte, die ihn nutzt.</translation>
    </message>
    <message>
        <source>Used by no fleet.</source>
        <translation>Von keiner Flotte genutzt.</translation>
    </message>
    <message>
        <source>Used by: %1</source>
        <translation>Genutzt von: %1</translation>
    </message>
    <message>
        <source>on demand %1 per hour (list %2)</source>
        <translation>On-Demand %1 pro Stunde (Liste %2)</translation>
    </message>
    <message>
        <source>spot %1 per hour (list %2)</source>
        <translation>Spot %1 pro Stunde (Liste %2)</translation>
    </message>
    <message>
        <source>1 year %1 per hour (list %2)</source>
        <translation>1 Jahr %1 pro Stunde (Liste %2)</translation>
    </message>
    <message>
        <source>3 years %1 per hour (list %2)</source>
        <translation>3 Jahre %1 pro Stunde (Liste %2)</translation>
    </message>
    <message>
        <source>purchase %1 (list %2)</source>
        <translation>Kauf %1 (Liste %2)</translation>
    </message>
    <message>
        <source>Contracted in the first month: %1.</source>
        <translation>Vereinbart im ersten Monat: %1.</translation>
    </message>
</context>
<context>
    <name>fulcrum::NumberField</name>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
</context>
<context>
    <name>fulcrum::OptimisePage</name>
    <message>
        <source>What is shown below</source>
        <translation>Was unten gezeigt wird</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Einsatzkurven</translation>
    </message>
    <message>
        <source>Displayed fleet</source>
        <translation>Gezeigte Flotte</translation>
    </message>
    <message>
        <source>Owned nodes may be bought</source>
        <translation>Kauf von Knoten erlaubt</translation>
    </message>
    <message>
        <source>Off: the cheapest mix is sought among commitments only</source>
        <translation>Aus: der günstigste Mix wird nur unter Reservierungen gesucht</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Write the cheapest purchases into the plan</source>
        <translation>Die günstigsten Käufe und Reservierungen in den Plan schreiben</translation>
    </message>
    <message>
        <source>To this scenario</source>
        <translation>In dieses Szenario</translation>
    </message>
    <message>
        <source>To a new scenario</source>
        <translation>In ein neues Szenario</translation>
    </message>
    <message>
        <source>What to do when</source>
        <translation>Was wann zu tun ist</translation>
    </message>
    <message>
        <source>Cheapest mix</source>
        <translation>Günstigster Mix</translation>
    </message>
    <message>
        <source>The plan cannot be evaluated: see the problems below.</source>
        <translation>Der Plan lässt sich nicht auswerten: siehe die Probleme unten.</translation>
    </message>
    <message>
        <source>Apply the cheapest mix</source>
        <translation>Günstigsten Mix übernehmen</translation>
    </message>
    <message>
        <source>Apply the cheapest mix to a new scenario</source>
        <translation>Günstigsten Mix in ein neues Szenario übernehmen</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>If growth differs</source>
        <translation>Bei anderem Wachstum</translation>
    </message>
    <message>
        <source>Coverage and use</source>
        <translation>Abdeckung und Nutzung</translation>
    </message>
    <message>
        <source>of the need, and of what is paid for, over the horizon</source>
        <translation>des Bedarfs und des Bezahlten, über den Horizont</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>&lt;b&gt;Your mix is the cheapest.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Ihr Mix ist der günstigste.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Your mix: %1 per month above the cheapest.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Ihr Mix: %1 im Monat über dem günstigsten.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;The caps bind: searching for the cheapest mix within them.&lt;/b&gt; Shown until then is the latest.</source>
        <translation>&lt;b&gt;Die Obergrenzen greifen: der günstigste Mix darunter wird gesucht.&lt;/b&gt; Bis dahin wird der letzte gezeigt.</translation>
    </message>
    <message>
        <source>This fleet: %1.</source>
        <translation>Diese Flotte: %1.</translation>
    </message>
    <message>
        <source>Against renting all of it by the hour this saves %1 per month.</source>
        <translation>Gegenüber reiner Miete nach Stunden spart das %1 pro Monat.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Ratschläge</translation>
    </message>
    <message>
        <source>&lt;b&gt;The search within the caps was stopped.&lt;/b&gt; Shown is the latest mix that keeps them; it may not be the cheapest.</source>
        <translation>&lt;b&gt;Die Suche innerhalb der Grenzen wurde angehalten.&lt;/b&gt; Gezeigt wird der letzte Mix, der sie einhält; er ist vielleicht nicht der günstigste.</translation>
    </message>
    <message>
        <source>Levelised cost per month of the plan, as in the key figures. Terms that outlive the plan are signed only for nodes whose use would be worth the whole term. Proved for this fleet: %1 in today&apos;s money, and no such mix costs less than %2.</source>
        <translation>Nivellierte Kosten pro Monat des Plans, wie in den Kennzahlen. Laufzeiten, die den Plan überdauern, werden nur für Knoten vereinbart, deren Nutzung die ganze Laufzeit wert wäre. Bewiesen für diese Flotte: %1 in heutigem Geld, und kein solcher Mix kostet weniger als %2.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Your mix: %1 per month below the cheapest, because it leaves %2 more to be paid after the plan.&lt;/b&gt; Those terms would not be worth their whole length.</source>
        <translation>&lt;b&gt;Ihr Mix: pro Monat %1 unter dem günstigsten, weil er nach dem Plan %2 mehr zu zahlen übrig lässt.&lt;/b&gt; Diese Laufzeiten wären ihre ganze Länge nicht wert.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Your mix: %1 per month below the cheapest.&lt;/b&gt; The cheapest is found with the mean load of owned nodes, whose power may differ by up to 1 %.</source>
        <translation>&lt;b&gt;Ihr Mix: pro Monat %1 unter dem günstigsten.&lt;/b&gt; Der günstigste wird mit der mittleren Last eigener Knoten gefunden, deren Stromverbrauch bis zu 1 % davon abweichen kann.</translation>
    </message>
    <message>
        <source>Looking for the cheapest mix…</source>
        <translation>Der günstigste Mix wird gesucht …</translation>
    </message>
    <message>
        <source>There is nothing to sign or to buy in the cheapest mix.</source>
        <translation>In der günstigsten Mischung ist nichts zu unterschreiben oder zu kaufen.</translation>
    </message>
</context>
<context>
    <name>fulcrum::OwnInputs</name>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Nodes to buy in this scenario</source>
        <translation>Zu kaufende Knoten</translation>
    </message>
    <message>
        <source>Change nodes to buy</source>
        <translation>Zu kaufende Knoten ändern</translation>
    </message>
    <message>
        <source>These are the plan&apos;s values. This scenario has its own for: %1 (see Assumptions).</source>
        <translation>Dies sind die Werte des Plans. Dieses Szenario hat eigene für: %1 (siehe Annahmen).</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Am günstigsten</translation>
    </message>
    <message>
        <source>What is bought when follows demand and prices, at the least cost</source>
        <translation>Was wann gekauft wird, folgt Bedarf und Preisen zu den geringsten Kosten</translation>
    </message>
    <message>
        <source>API offer</source>
        <translation>API-Angebot</translation>
    </message>
    <message>
        <source>Choose how nodes are bought</source>
        <translation>Art des Kaufs wählen</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <comment>nodes bought</comment>
        <translation>%1: %2 in %3</translation>
    </message>
    <message>
        <source>Buying nothing is cheapest. The page Optimise says why.</source>
        <translation>Nichts zu kaufen ist am günstigsten. Die Seite Optimieren sagt, warum.</translation>
    </message>
    <message>
        <source>Choose what owning is compared with</source>
        <translation>Wählen, womit der Kauf verglichen wird</translation>
    </message>
</context>
<context>
    <name>fulcrum::OwnMark</name>
    <message>
        <source>Only in this scenario. Right-click for “%1”.</source>
        <translation>Nur in diesem Szenario. Rechtsklick für „%1“.</translation>
    </message>
    <message>
        <source>Only in this scenario</source>
        <translation>Nur in diesem Szenario</translation>
    </message>
</context>
<context>
    <name>fulcrum::OwnVsRentPage</name>
    <message>
        <source>Figures of owning against renting</source>
        <translation>Kennzahlen von Kauf gegenüber Miete</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Zahlungsstrom</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Columns of the cash flow</source>
        <translation>Spalten des Zahlungsstroms</translation>
    </message>
    <message>
        <source>This scenario owns nothing: shown is what its lever “%1” would do.</source>
        <translation>Dieses Szenario kauft nichts: gezeigt ist, was sein Hebel „%1“ bewirken würde.</translation>
    </message>
    <message>
        <source>The plan cannot be evaluated: see the problems below.</source>
        <translation>Der Plan lässt sich nicht auswerten: siehe die Probleme unten.</translation>
    </message>
    <message>
        <source>Nothing is bought yet. Add a purchase at the left to compare owning with renting.</source>
        <translation>Noch nichts gekauft. Fügen Sie links einen Kauf hinzu, um Kauf und Miete zu vergleichen.</translation>
    </message>
    <message>
        <source>No fleet can be owned: give its node type a purchase price on the Fleets page.</source>
        <translation>Keine Flotte ist käuflich: geben Sie ihrem Knotentyp auf der Seite „Flotten“ einen Kaufpreis.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>Was die Seite zeigt</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Gewinnschwelle</translation>
    </message>
    <message>
        <source>being refined…</source>
        <translation>wird verfeinert …</translation>
    </message>
    <message>
        <source>Owning against each way to rent</source>
        <translation>Kauf gegenüber jeder Art zu mieten</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Vergleiche</translation>
    </message>
    <message>
        <source>Owning pays above %1 of cloud spend per month.</source>
        <translation>Kaufen lohnt sich ab %1 Cloud-Ausgaben pro Monat.</translation>
    </message>
    <message>
        <source>Owning pays below %1 of cloud spend per month.</source>
        <translation>Kaufen lohnt sich unterhalb von %1 Cloud-Ausgaben pro Monat.</translation>
    </message>
    <message>
        <source>Owning less renting over the same demand, cash by month, nominal.</source>
        <translation>Kauf abzüglich Miete bei gleicher Nachfrage, Zahlungen nach Monaten, nominal.</translation>
    </message>
    <message>
        <source>%1; received is positive, and above zero owning is cheaper. Discounted by month at the yearly effective rate.</source>
        <translation>%1; Einnahmen sind positiv, und über null ist Kauf günstiger. Monatlich mit dem effektiven Jahreszins diskontiert.</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Amortisation</translation>
    </message>
    <message>
        <source>Click for what it is made of.</source>
        <translation>Klicken zeigt, woraus sie besteht.</translation>
    </message>
</context>
<context>
    <name>fulcrum::PictureSizeDialog</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Größe des Bildes</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höhe</translation>
    </message>
</context>
<context>
    <name>fulcrum::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Paper of reports</source>
        <translation>&amp;Papier der Berichte</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Threads for simulations</source>
        <translation>Threads für Simulationen</translation>
    </message>
    <message>
        <source>one for each processor</source>
        <translation>einer je Prozessor</translation>
    </message>
    <message>
        <source>&amp;Threads for simulations</source>
        <translation>&amp;Threads für Simulationen</translation>
    </message>
    <message>
        <source>Language and threads change with the next start.</source>
        <translation>Sprache und Threads ändern sich beim nächsten Start.</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
</context>
<context>
    <name>fulcrum::PriceRulesDialog</name>
    <message>
        <source>Price rules</source>
        <translation>Preisregeln</translation>
    </message>
    <message>
        <source>What was negotiated off list prices. Of the rules from top to bottom, the first that matches counts. Patterns: * stands for any text. Without tiers a rule is for on-demand and the two terms.</source>
        <translation>Was von Listenpreisen ausgehandelt wurde. Von oben nach unten gilt die erste Regel, die passt. Muster: * steht für beliebigen Text. Ohne Tarife gilt eine Regel für On-Demand und die beiden Reservierungen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a rule below the others</source>
        <translation>Eine Regel unter den anderen hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected rule</source>
        <translation>Die gewählte Regel entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>The selected rule counts before the one above it</source>
        <translation>Die gewählte Regel gilt vor der darüber</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>The selected rule counts after the one below it</source>
        <translation>Die gewählte Regel gilt nach der darunter</translation>
    </message>
    <message>
        <source>Put into the plan</source>
        <translation>In den Plan übernehmen</translation>
    </message>
    <message>
        <source>A discount is a share up to 100%, months are whole numbers from first to last, and tiers are: %1.</source>
        <translation>Ein Rabatt ist ein Anteil bis 100 %, Monate sind ganze Zahlen vom ersten bis zum letzten, und Tarife sind: %1.</translation>
    </message>
</context>
<context>
    <name>fulcrum::PriceTrendDialog</name>
    <message>
        <source>Price trend</source>
        <translation>Preistrend</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>H100 finds all that are called so</source>
        <translation>H100 findet alle, die so heißen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>* stands for any text</source>
        <translation>* steht für beliebigen Text</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>* stands for any text: us*</source>
        <translation>* steht für beliebigen Text: us*</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Use as cloud price trend</source>
        <translation>Als Trend der Cloud-Preise verwenden</translation>
    </message>
    <message>
        <source>The yearly change becomes the plan&apos;s assumption, with its source; its error belongs into the uncertain inputs of the page Risk</source>
        <translation>Die jährliche Änderung wird zur Annahme des Plans, mit Quelle; ihr Fehler gehört zu den unsicheren Größen auf der Seite Risiko</translation>
    </message>
    <message>
        <source>No offer in %1 has a price on two days. Import price lists of another day, or ask for more.</source>
        <translation>Kein Angebot in %1 hat an zwei Tagen einen Preis. Importieren Sie Preislisten eines weiteren Tages oder suchen Sie breiter.</translation>
    </message>
    <message>
        <source>Price book, %1: %2 to %3, %4 to %5 within one standard error</source>
        <translation>Preisbuch, %1: %2 bis %3, %4 bis %5 innerhalb eines Standardfehlers</translation>
    </message>
    <message>
        <source>Use a price trend</source>
        <translation>Preistrend verwenden</translation>
    </message>
    <message numerus="yes">
        <source>%1 per year (between %2 and %3 within one standard error), from %Ln offer(s) with a price on two days or more, %4 to %5. What was is no law for what comes.</source>
        <translation>
            <numerusform>%1 pro Jahr (zwischen %2 und %3 innerhalb eines Standardfehlers), aus %Ln Angebot mit Preisen an mindestens zwei Tagen, %4 bis %5. Was war, ist kein Gesetz für das, was kommt.</numerusform>
            <numerusform>%1 pro Jahr (zwischen %2 und %3 innerhalb eines Standardfehlers), aus %Ln Angeboten mit Preisen an mindestens zwei Tagen, %4 bis %5. Was war, ist kein Gesetz für das, was kommt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::PriceUpdateDialog</name>
    <message>
        <source>Update prices</source>
        <translation>Preise aktualisieren</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Newer prices</source>
        <translation>Neuere Preise</translation>
    </message>
    <message>
        <source>Put into the plan</source>
        <translation>In den Plan übernehmen</translation>
    </message>
    <message>
        <source>Working out what that does to the monthly cost…</source>
        <translation>Berechnet, was das an den monatlichen Kosten ändert …</translation>
    </message>
    <message>
        <source>%1: %2 per month, now %3</source>
        <translation>%1: %2 pro Monat, jetzt %3</translation>
    </message>
    <message>
        <source>The price book has nothing newer for this plan. Node types are found by provider, SKU and region, API offers by provider and model.</source>
        <translation>Das Preisbuch hat nichts Neueres für diesen Plan. Knotentypen werden nach Anbieter, SKU und Region gefunden, API-Angebote nach Anbieter und Modell.</translation>
    </message>
</context>
<context>
    <name>fulcrum::PricesDialog</name>
    <message>
        <source>Import prices</source>
        <translation>Preise importieren</translation>
    </message>
    <message>
        <source>Put into the price book</source>
        <translation>In das Preisbuch übernehmen</translation>
    </message>
    <message>
        <source>The first offers of the list</source>
        <translation>Die ersten Angebote der Liste</translation>
    </message>
    <message>
        <source>Stop reading; nothing is kept of the list</source>
        <translation>Das Lesen anhalten; von der Liste bleibt nichts</translation>
    </message>
    <message>
        <source>Choose the price list; it can be dropped here, too</source>
        <translation>Die Preisliste wählen; sie kann auch hier abgelegt werden</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Whose prices they are, where the list says nothing</source>
        <translation>Wessen Preise es sind, wo die Liste nichts sagt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Such as USD, where the list says nothing</source>
        <translation>Etwa USD, wo die Liste nichts sagt</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>The day of the prices, such as 2026-01-31</source>
        <translation>Der Tag der Preise, etwa 2026-01-31</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Only these are taken; * stands for any text: *H100*</source>
        <translation>Nur diese werden übernommen; * steht für beliebigen Text: *H100*</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Only these are taken; * stands for any text: us*</source>
        <translation>Nur diese werden übernommen; * steht für beliebigen Text: us*</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Of a CSV without a known form: sku=TITLE,region=TITLE,onDemand=TITLE/month. It is remembered.</source>
        <translation>Einer CSV-Datei ohne bekannte Form: sku=TITEL,region=TITEL,onDemand=TITEL/month. Wird gemerkt.</translation>
    </message>
    <message>
        <source>Choose a price list</source>
        <translation>Preisliste wählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a price list, or drop it here</source>
        <translation>Wählen Sie eine Preisliste oder legen Sie sie hier ab</translation>
    </message>
    <message>
        <source>%1 of %2 rows are in the price book, %3 offers of them new.</source>
        <translation>%1 von %2 Zeilen sind im Preisbuch, %3 Angebote davon neu.</translation>
    </message>
    <message>
        <source>Recognised as %1, as of %2, in %3: %4 of %5 rows can be taken.</source>
        <translation>Erkannt als %1, Stand %2, in %3: %4 von %5 Zeilen können übernommen werden.</translation>
    </message>
    <message>
        <source>%1 not taken: %2.</source>
        <comment>rows and why</comment>
        <translation>%1 nicht übernommen: %2.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>what was assumed, and why</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Price lists (*.csv *.json *.jsonl *.ndjson *.yml *.yaml *.txt *.gz)</source>
        <translation>Preislisten (*.csv *.json *.jsonl *.ndjson *.yml *.yaml *.txt *.gz)</translation>
    </message>
</context>
<context>
    <name>fulcrum::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Click to go to the field</source>
        <translation>Klicken, um zum Feld zu gehen</translation>
    </message>
    <message>
        <source>No problems: every figure is backed by the plan.</source>
        <translation>Keine Probleme: der Plan belegt jede Zahl.</translation>
    </message>
</context>
<context>
    <name>fulcrum::PurchaseModel</name>
    <message>
        <source>Add purchase</source>
        <translation>Kauf hinzufügen</translation>
    </message>
    <message>
        <source>Delete purchases</source>
        <translation>Käufe löschen</translation>
    </message>
    <message>
        <source>Change purchase</source>
        <translation>Kauf ändern</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>Listenpreis</translation>
    </message>
</context>
<context>
    <name>fulcrum::ReadBackDialog</name>
    <message>
        <source>Read back a workbook</source>
        <translation>Arbeitsmappe zurücklesen</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>At export</source>
        <translation>Beim Export</translation>
    </message>
    <message>
        <source>Plan now</source>
        <translation>Plan jetzt</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Changed inputs</source>
        <translation>Geänderte Eingaben</translation>
    </message>
    <message>
        <source>Put into the plan</source>
        <translation>In den Plan übernehmen</translation>
    </message>
    <message>
        <source>%1 was exported on %2 from the scenario %3.</source>
        <translation>%1 wurde am %2 aus dem Szenario %3 exportiert.</translation>
    </message>
    <message>
        <source>The plan has not changed since then.</source>
        <translation>Der Plan ist seitdem unverändert.</translation>
    </message>
    <message>
        <source>The plan has changed since then.</source>
        <translation>Der Plan wurde seitdem geändert.</translation>
    </message>
    <message>
        <source>A spreadsheet program has it open: what is not saved there is not read.</source>
        <translation>Eine Tabellenkalkulation hat sie geöffnet: was dort nicht gespeichert ist, wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Changed in the workbook and not taken</source>
        <translation>In der Arbeitsmappe geändert und nicht übernommen</translation>
    </message>
    <message>
        <source>%1, in the scenario %2</source>
        <translation>%1, im Szenario %2</translation>
    </message>
    <message>
        <source>The plan has it already</source>
        <translation>Steht schon im Plan</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Both changed: choose</source>
        <translation>Beides geändert: wählen</translation>
    </message>
    <message>
        <source>Keep the plan&apos;s</source>
        <translation>Wert des Plans behalten</translation>
    </message>
    <message>
        <source>Take the workbook&apos;s</source>
        <translation>Wert der Arbeitsmappe nehmen</translation>
    </message>
    <message>
        <source>Both changed: %1</source>
        <translation>Beides geändert: %1</translation>
    </message>
    <message>
        <source>No input was changed.</source>
        <translation>Keine Eingabe wurde geändert.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 was not read: %2</source>
        <translation>%1 wurde nicht gelesen: %2</translation>
    </message>
    <message>
        <source>Read back %1</source>
        <translation>%1 zurücklesen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Changed in the workbook</source>
        <translation>In der Arbeitsmappe geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln inputs were changed in the workbook and in the plan: choose for each.</source>
        <translation>
            <numerusform>%Ln Eingabe wurde in der Arbeitsmappe und im Plan geändert: wählen Sie.</numerusform>
            <numerusform>%Ln Eingaben wurden in der Arbeitsmappe und im Plan geändert: wählen Sie für jede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inputs go into the plan.</source>
        <translation>
            <numerusform>%Ln Eingabe geht in den Plan.</numerusform>
            <numerusform>%Ln Eingaben gehen in den Plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ReportDialog</name>
    <message>
        <source>Budget report</source>
        <translation>Budgetbericht</translation>
    </message>
    <message>
        <source>Scenarios to compare</source>
        <translation>Zu vergleichende Szenarien</translation>
    </message>
    <message>
        <source>The first of them is what the others are compared with. Drag to change the order.</source>
        <translation>Mit dem ersten werden die anderen verglichen. Ziehen ändert die Reihenfolge.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Drag to change the order.</source>
        <translation>Ziehen ändert die Reihenfolge.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>Abschnitt nach oben verschieben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>Abschnitt nach unten verschieben</translation>
    </message>
    <message>
        <source>Note of the section</source>
        <translation>Anmerkung zum Abschnitt</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Fortschritt des Berichts</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Keeps all of this in the plan</source>
        <translation>Übernimmt alles in den Plan</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern …</translation>
    </message>
    <message>
        <source>Keeps all of this in the plan and writes the report</source>
        <translation>Übernimmt alles in den Plan und schreibt den Bericht</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>The one displayed</source>
        <translation>Das angezeigte</translation>
    </message>
    <message>
        <source>Note under “%1”</source>
        <translation>Anmerkung unter „%1“</translation>
    </message>
    <message>
        <source>Working out the figures… %1</source>
        <translation>Die Zahlen werden berechnet … %1</translation>
    </message>
    <message>
        <source>The plan has errors; the list of problems says which.</source>
        <translation>Der Plan hat Fehler; die Problemliste nennt sie.</translation>
    </message>
    <message>
        <source>Edit the budget report</source>
        <translation>Budgetbericht bearbeiten</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>Keep in the plan</source>
        <translation>Im Plan behalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ReportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::RiskInputs</name>
    <message>
        <source>What is uncertain</source>
        <translation>Was unsicher ist</translation>
    </message>
    <message>
        <source>Default set</source>
        <translation>Standardsatz</translation>
    </message>
    <message>
        <source>Adds ranges for traffic, growth, prices, throughput and delivery, with sources</source>
        <translation>Fügt Bandbreiten für Last, Wachstum, Preise, Durchsatz und Lieferung hinzu, mit Quellen</translation>
    </message>
    <message>
        <source>Add an uncertain input</source>
        <translation>Unsichere Größe hinzufügen</translation>
    </message>
    <message>
        <source>Delete the selected inputs</source>
        <translation>Ausgewählte Größen löschen</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Korrelationen</translation>
    </message>
    <message>
        <source>What of the inputs is displayed</source>
        <translation>Was von den Größen angezeigt wird</translation>
    </message>
    <message>
        <source>Where this range comes from</source>
        <translation>Woher diese Bandbreite stammt</translation>
    </message>
    <message>
        <source>Source of the range</source>
        <translation>Quelle der Bandbreite</translation>
    </message>
    <message>
        <source>From evidence</source>
        <translation>Aus Belegen</translation>
    </message>
    <message>
        <source>Takes the range from the price book, imported demand, bills or the serving model</source>
        <translation>Übernimmt die Bandbreite aus Preisbuch, importierter Last, Rechnungen oder Serving-Modell</translation>
    </message>
    <message>
        <source>Change uncertain input</source>
        <translation>Unsichere Größe ändern</translation>
    </message>
    <message>
        <source>Rank correlations of the inputs</source>
        <translation>Rangkorrelationen der Größen</translation>
    </message>
    <message>
        <source>Nothing is uncertain yet. Add the default set, or an input of your own.</source>
        <translation>Noch ist nichts unsicher. Den Standardsatz oder eine eigene Größe hinzufügen.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>-1 to 1</source>
        <translation>-1 bis 1</translation>
    </message>
    <message>
        <source>As wide as the serving model&apos;s own 80 % band of each workload.</source>
        <translation>So breit wie das 80-%-Band des Serving-Modells für jede Workload.</translation>
    </message>
    <message>
        <source>The figures of this distribution do not fit together.</source>
        <translation>Die Werte dieser Verteilung passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Add uncertain input</source>
        <translation>Unsichere Größe hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>fulcrum::RiskPage</name>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Cheapest at P50</source>
        <translation>Günstigste bei P50</translation>
    </message>
    <message>
        <source>Cheapest where demand is at its P%1</source>
        <translation>Günstigste bei Nachfrage im P%1</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Worst 5 %</source>
        <translation>Schlechteste 5 %</translation>
    </message>
    <message>
        <source>Expected regret</source>
        <translation>Erwartetes Bedauern</translation>
    </message>
    <message>
        <source>Displayed figure</source>
        <translation>Angezeigte Größe</translation>
    </message>
    <message>
        <source>Progress of the simulation</source>
        <translation>Fortschritt der Simulation</translation>
    </message>
    <message>
        <source>What is displayed</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>Quantiles by scenario</source>
        <translation>Quantile je Szenario</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Each input by itself</source>
        <translation>Jede Größe für sich</translation>
    </message>
    <message>
        <source>Tornado</source>
        <translation>Tornado</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>Stress cases</source>
        <translation>Belastungsfälle</translation>
    </message>
    <message>
        <source>each written into the plan as it stands</source>
        <translation>jeder in den Plan geschrieben, wie er ist</translation>
    </message>
    <message>
        <source>Purchases weighed on the same trials</source>
        <translation>Käufe, an denselben Durchläufen gewogen</translation>
    </message>
    <message>
        <source>Apply the recommended purchases</source>
        <translation>Empfohlene Käufe übernehmen</translation>
    </message>
    <message>
        <source>What to buy</source>
        <translation>Was kaufen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>The plan cannot be evaluated: see the problems below.</source>
        <translation>Der Plan lässt sich nicht auswerten: siehe die Probleme unten.</translation>
    </message>
    <message>
        <source>Working out the first trials…</source>
        <translation>Die ersten Durchläufe werden gerechnet …</translation>
    </message>
    <message>
        <source>Nothing is uncertain yet: use the default set.</source>
        <translation>Noch ist nichts unsicher: Verwenden Sie die Vorgaben.</translation>
    </message>
    <message>
        <source>of the plan before the last change</source>
        <translation>des Plans vor der letzten Änderung</translation>
    </message>
    <message>
        <source>Vary a field…</source>
        <translation>Feld variieren …</translation>
    </message>
    <message>
        <source>How a figure follows one or two fields, and the value with which it reaches a target</source>
        <translation>Wie eine Kennzahl einem Feld oder zweien folgt und mit welchem Wert sie ein Ziel erreicht</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Chances</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>Keep a case…</source>
        <translation>Fall behalten …</translation>
    </message>
    <message>
        <source>Names a case of your own and keeps it in the plan</source>
        <translation>Benennt einen eigenen Fall und behält ihn im Plan</translation>
    </message>
    <message>
        <source>Delete the selected cases of your own</source>
        <translation>Ausgewählte eigene Fälle löschen</translation>
    </message>
    <message>
        <source>Delete stress cases</source>
        <translation>Stressfälle löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draws were cut by the range of their field</source>
        <translation>
            <numerusform>%Ln Ziehung wurde vom Bereich ihres Feldes beschnitten</numerusform>
            <numerusform>%Ln Ziehungen wurden vom Bereich ihres Feldes beschnitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trials</source>
        <translation>
            <numerusform>%Ln Durchlauf</numerusform>
            <numerusform>%Ln Durchläufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ScenarioBar</name>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Add a scenario that starts as the displayed one</source>
        <translation>Ein Szenario hinzufügen, das wie das gezeigte beginnt</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <translation>Szenario hinzufügen</translation>
    </message>
    <message>
        <source>Compared with %1. Double-click to rename; right-click for more.</source>
        <translation>Verglichen mit %1. Doppelklick benennt um; Rechtsklick für mehr.</translation>
    </message>
    <message>
        <source>Double-click to rename; right-click for more.</source>
        <translation>Doppelklick benennt um; Rechtsklick für mehr.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>What differs from the base…</source>
        <translation>Abweichungen von der Basis …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>Szenario hinzufügen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>Szenario duplizieren</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>Szenario umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Delete scenario %1</source>
        <translation>Szenario %1 löschen</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation>Dieses Szenario</translation>
    </message>
    <message>
        <source>Where edits go</source>
        <translation>Wohin Änderungen gehen</translation>
    </message>
    <message>
        <source>Edits of workloads, fleets and node types change this scenario only</source>
        <translation>Änderungen an Workloads, Flotten und Knotentypen gelten nur in diesem Szenario</translation>
    </message>
    <message>
        <source>This is the base: edits of it change all scenarios</source>
        <translation>Dies ist die Basis: Änderungen daran gelten in allen Szenarien</translation>
    </message>
    <message>
        <source>Edits change all scenarios, except where one has a value of its own</source>
        <translation>Änderungen gelten in allen Szenarien, außer wo eines einen eigenen Wert hat</translation>
    </message>
    <message>
        <source>is the reference</source>
        <translation>ist der Vergleich</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegen %1</translation>
    </message>
    <message>
        <source>Every change on screen is against %1. Click to choose another scenario.</source>
        <translation>Jede angezeigte Änderung gilt gegenüber %1. Klicken, um ein anderes Szenario zu wählen.</translation>
    </message>
    <message>
        <source>What each scenario is based on</source>
        <translation>Worauf jedes Szenario beruht</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <comment>settings of a scenario that differ from its base</comment>
        <translation>
            <numerusform>%Ln anders</numerusform>
            <numerusform>%Ln anders</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is not in its figures.</source>
        <translation>In seinen Zahlen fehlt etwas.</translation>
    </message>
    <message>
        <source>incomplete</source>
        <comment>a scenario</comment>
        <translation>unvollständig</translation>
    </message>
</context>
<context>
    <name>fulcrum::SearchStatus</name>
    <message>
        <source>The search within the caps was stopped</source>
        <translation>Die Suche innerhalb der Grenzen wurde angehalten</translation>
    </message>
    <message>
        <source>Figures are those of the latest mix that keeps the caps; it may not be the cheapest.</source>
        <translation>Die Zahlen sind die des letzten Mix, der die Grenzen einhält; er ist vielleicht nicht der günstigste.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Seeking the cheapest mix within the caps: %1 s</source>
        <translation>Sucht den günstigsten Mix innerhalb der Grenzen: %1 s</translation>
    </message>
    <message>
        <source>The search ended after its time. No mix within the caps can be cheaper by more than this.</source>
        <translation>Die Suche hat ihre Zeit ausgeschöpft. Kein Mix innerhalb der Grenzen kann um mehr als diesen Anteil günstiger sein.</translation>
    </message>
    <message>
        <source>Mix within the caps: within %1 of the optimum</source>
        <translation>Mix innerhalb der Grenzen: höchstens %1 über dem Optimum</translation>
    </message>
    <message>
        <source>Seeking the cheapest mix within the caps: %1 s, the best so far within %2 of the optimum</source>
        <translation>Sucht den günstigsten Mix innerhalb der Grenzen: %1 s, der bisher beste höchstens %2 über dem Optimum</translation>
    </message>
</context>
<context>
    <name>fulcrum::SeriesDialog</name>
    <message>
        <source>Imported series</source>
        <translation>Importierte Zeitreihen</translation>
    </message>
    <message>
        <source>Set the week again</source>
        <translation>Woche erneut setzen</translation>
    </message>
    <message>
        <source>Set the workload&apos;s mean and week from this series again</source>
        <translation>Mittel und Woche des Workloads erneut aus dieser Zeitreihe setzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the series out of the plan (Delete); the workload keeps its week</source>
        <translation>Die Zeitreihe aus dem Plan nehmen (Entf); der Workload behält seine Woche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>First hour</source>
        <translation>Erste Stunde</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Zeitreihen</translation>
    </message>
    <message>
        <source>Import a trace on the Demand page to see it here.</source>
        <translation>Importieren Sie auf der Seite Bedarf einen Trace, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Typical week</source>
        <translation>Typische Woche</translation>
    </message>
    <message>
        <source>Remove imported series</source>
        <translation>Importierte Zeitreihe entfernen</translation>
    </message>
    <message>
        <source>Set week from series</source>
        <translation>Woche aus Zeitreihe setzen</translation>
    </message>
</context>
<context>
    <name>fulcrum::ServedModel</name>
    <message>
        <source>given in busy GPUs</source>
        <translation>in ausgelasteten GPUs angegeben</translation>
    </message>
    <message>
        <source>type a rate</source>
        <translation>Rate eingeben</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>typed in, no source</source>
        <translation>eingetippt, keine Quelle</translation>
    </message>
    <message>
        <source>%1, model %2</source>
        <translation>%1, Modell %2</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Anfragen/s</translation>
    </message>
    <message>
        <source>Rate from</source>
        <translation>Rate aus</translation>
    </message>
    <message>
        <source>Change throughput of %1</source>
        <translation>Durchsatz von %1 ändern</translation>
    </message>
    <message>
        <source>Cost of a token above the cheapest node type that meets the workload&apos;s targets</source>
        <translation>Kosten eines Tokens über dem günstigsten Knotentyp, der die Ziele des Workloads einhält</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>serving model: %1</source>
        <translation>Durchsatzmodell: %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::SpecPicker</name>
    <message>
        <source>Choose from the list</source>
        <translation>Aus der Liste wählen</translation>
    </message>
</context>
<context>
    <name>fulcrum::StartPage</name>
    <message>
        <source>What will your inference cost?</source>
        <translation>Was wird Ihre Inferenz kosten?</translation>
    </message>
    <message>
        <source>Fulcrum plans it hour by hour: from the requests of a week to nodes, contracts, owned hardware and cash. Nothing leaves this computer.</source>
        <translation>Fulcrum plant es Stunde für Stunde: von den Anfragen einer Woche zu Knoten, Verträgen, eigener Hardware und Zahlungen. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>New &amp;guided plan…</source>
        <translation>Neuer &amp;geführter Plan …</translation>
    </message>
    <message>
        <source>Three questions, and a plan of your own that works.</source>
        <translation>Drei Fragen, und ein eigener Plan, der rechnet.</translation>
    </message>
    <message>
        <source>From a &amp;template…</source>
        <translation>Aus einer &amp;Vorlage …</translation>
    </message>
    <message>
        <source>Published cases, with what their authors found.</source>
        <translation>Veröffentlichte Fälle mit dem, was ihre Autoren fanden.</translation>
    </message>
    <message>
        <source>Look at the &amp;sample</source>
        <translation>&amp;Beispiel ansehen</translation>
    </message>
    <message>
        <source>A company with three workloads, to try everything on.</source>
        <translation>Ein Unternehmen mit drei Lasten, um alles auszuprobieren.</translation>
    </message>
    <message>
        <source>&amp;Empty plan</source>
        <translation>&amp;Leerer Plan</translation>
    </message>
    <message>
        <source>One small workload on one fleet, for those who know their way.</source>
        <translation>Eine kleine Last auf einer Flotte, für alle, die sich auskennen.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei &amp;öffnen …</translation>
    </message>
    <message>
        <source>A project (.fulcrum) or a plan in its text form (.json).</source>
        <translation>Ein Projekt (.fulcrum) oder ein Plan in Textform (.json).</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Zuletzt verwendete Pläne</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Plans that you save are listed here.</source>
        <translation>Hier stehen die Pläne, die Sie speichern.</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
</context>
<context>
    <name>fulcrum::StressDialog</name>
    <message>
        <source>Stress case</source>
        <translation>Stressfall</translation>
    </message>
    <message>
        <source>Name, such as: two customers leave</source>
        <translation>Name, etwa: zwei Kunden springen ab</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Name des Falls</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>(nothing else)</source>
        <translation>(sonst nichts)</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>By how much</source>
        <translation>Um wie viel</translation>
    </message>
    <message>
        <source>Give the case a name.</source>
        <translation>Der Fall braucht einen Namen.</translation>
    </message>
    <message>
        <source>Keep a stress case</source>
        <translation>Stressfall behalten</translation>
    </message>
</context>
<context>
    <name>fulcrum::SurfaceCard</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Copy or save this chart</source>
        <translation>Dieses Diagramm kopieren oder speichern</translation>
    </message>
</context>
<context>
    <name>fulcrum::ThroughputTab</name>
    <message>
        <source>This fleet serves no workload whose rate could be computed. Give it one in requests per second on the Demand page.</source>
        <translation>Diese Flotte bedient keinen Workload, dessen Rate sich berechnen ließe. Geben Sie ihr auf der Seite Bedarf einen in Anfragen pro Sekunde.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Requests/s a replica</source>
        <translation>Anfragen/s pro Replik</translation>
    </message>
    <message>
        <source>GPUs per replica</source>
        <translation>GPUs pro Replik</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>TPOT</source>
        <translation>TPOT</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Begrenzt durch</translation>
    </message>
    <message>
        <source>What one replica answers within the targets, and the band that holds 80 % of measurements</source>
        <translation>Was eine Replik innerhalb der Ziele beantwortet, und das Band, in dem 80 % der Messungen liegen</translation>
    </message>
    <message>
        <source>Requests served at once by one replica at the operating point</source>
        <translation>Anfragen, die eine Replik am Betriebspunkt gleichzeitig bedient</translation>
    </message>
    <message>
        <source>Mean time to the first token that is reached, without queueing, and the target</source>
        <translation>Erreichte mittlere Zeit bis zum ersten Token, ohne Warteschlange, und das Ziel</translation>
    </message>
    <message>
        <source>Mean time per output token that is reached, and the target</source>
        <translation>Erreichte mittlere Zeit pro Ausgabe-Token und das Ziel</translation>
    </message>
    <message>
        <source>What keeps more requests from being served at once</source>
        <translation>Was verhindert, dass mehr Anfragen gleichzeitig bedient werden</translation>
    </message>
    <message>
        <source>TPOT target</source>
        <translation>TPOT-Ziel</translation>
    </message>
    <message>
        <source>Moves the operating point by the TPOT target: to the right, faster answers for each user and less throughput</source>
        <translation>Verschiebt den Betriebspunkt über das TPOT-Ziel: nach rechts schnellere Antworten für jeden Nutzer und weniger Durchsatz</translation>
    </message>
    <message>
        <source>Drag TPOT target</source>
        <translation>TPOT-Ziel ziehen</translation>
    </message>
    <message>
        <source>Change TPOT target</source>
        <translation>TPOT-Ziel ändern</translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation>Keine Schätzung</translation>
    </message>
    <message>
        <source>Calibrate…</source>
        <translation>Kalibrieren …</translation>
    </message>
    <message>
        <source>Correct the serving model by benchmark results of your own deployment</source>
        <translation>Das Durchsatzmodell durch Benchmark-Ergebnisse des eigenen Systems berichtigen</translation>
    </message>
    <message>
        <source>Used by the plan</source>
        <translation>Im Plan verwendet</translation>
    </message>
    <message>
        <source>A typed rate comes before the serving model&apos;s; levers multiply it by the model&apos;s ratio</source>
        <translation>Eine eingegebene Rate geht der des Durchsatzmodells vor; Hebel multiplizieren sie mit dessen Verhältnis</translation>
    </message>
    <message>
        <source>%1 of the input from the prefix cache</source>
        <translation>%1 der Eingabe aus dem Präfix-Cache</translation>
    </message>
    <message>
        <source>With the levers of %1: %2</source>
        <translation>Mit den Hebeln von %1: %2</translation>
    </message>
    <message>
        <source>As typed with the workload&apos;s rate; without one, the size that meets the targets at the lowest cost per request</source>
        <translation>Wie mit der Rate des Workloads eingegeben; sonst die Größe, die die Ziele mit den geringsten Kosten je Anfrage einhält</translation>
    </message>
</context>
<context>
    <name>fulcrum::TierHandle</name>
    <message>
        <source>Nodes of %1</source>
        <translation>Knoten: %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::TraceDialog</name>
    <message>
        <source>Import a trace</source>
        <translation>Trace importieren</translation>
    </message>
    <message>
        <source>Put into the plan</source>
        <translation>In den Plan übernehmen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Choose the trace; it can be dropped here, too</source>
        <translation>Den Trace wählen; er kann auch hier abgelegt werden</translation>
    </message>
    <message>
        <source>Each row</source>
        <translation>Jede Zeile</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>First hour</source>
        <translation>Erste Stunde</translation>
    </message>
    <message>
        <source>As clocks in the plan&apos;s time zone show it: change it where the file has another zone, or no date</source>
        <translation>Wie die Uhren in der Zeitzone des Plans sie anzeigen: ändern Sie sie, wenn die Datei eine andere Zone oder kein Datum hat</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Whose demand was measured</source>
        <translation>Wessen Bedarf gemessen wurde</translation>
    </message>
    <message>
        <source>Traces (*.csv *.tsv *.txt *.jsonl *.json);;All files (*)</source>
        <translation>Traces (*.csv *.tsv *.txt *.jsonl *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here</source>
        <translation>Wählen Sie eine Datei oder legen Sie sie hier ab</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Set mean tokens, too: %1 in, %2 out</source>
        <translation>Token übernehmen: %1 ein, %2 aus</translation>
    </message>
    <message>
        <source>demand over %1</source>
        <translation>Bedarf über %1</translation>
    </message>
    <message>
        <source>one request</source>
        <translation>eine Anfrage</translation>
    </message>
    <message>
        <source>times carry a time zone and are taken as they stand</source>
        <translation>Zeiten tragen eine Zeitzone und gelten so, wie sie dastehen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>What the file says will be shown here.</source>
        <translation>Hier steht dann, was die Datei enthält.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Typical week</source>
        <translation>Typische Woche</translation>
    </message>
    <message>
        <source>The plan has no workload: add one first.</source>
        <translation>Der Plan hat keinen Workload: fügen Sie zuerst einen hinzu.</translation>
    </message>
    <message>
        <source>%1 gets this week with a mean of %2 (now %3); its growth stays.</source>
        <translation>%1 erhält diese Woche mit einem Mittel von %2 (jetzt %3); das Wachstum bleibt.</translation>
    </message>
    <message>
        <source>From then on it is planned in busy GPUs, as measured.</source>
        <translation>Von da an wird er wie gemessen in belegten GPUs geplant.</translation>
    </message>
    <message>
        <source>no dates: taken to begin on a Monday</source>
        <translation>kein Datum: als Beginn gilt ein Montag</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>one job</source>
        <translation>ein Auftrag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) of the week were not measured: they take the mean of that hour on other days.</source>
        <translation>
            <numerusform>%Ln Stunde der Woche wurde nicht gemessen: sie erhält das Mittel dieser Stunde an anderen Tagen.</numerusform>
            <numerusform>%Ln Stunden der Woche wurden nicht gemessen: sie erhalten das Mittel dieser Stunde an anderen Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) of the week lie at times of day that were never measured: they take the mean.</source>
        <translation>
            <numerusform>%Ln Stunde der Woche liegt zu einer Tageszeit, die nie gemessen wurde: sie erhält das Mittel.</numerusform>
            <numerusform>%Ln Stunden der Woche liegen zu Tageszeiten, die nie gemessen wurden: sie erhalten das Mittel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln hour(s)</source>
        <translation>
            <numerusform>%1, %Ln Stunde</numerusform>
            <numerusform>%1, %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older hour(s) left out: a series holds a year</source>
        <translation>
            <numerusform>%Ln ältere Stunde weggelassen: eine Zeitreihe fasst ein Jahr</numerusform>
            <numerusform>%Ln ältere Stunden weggelassen: eine Zeitreihe fasst ein Jahr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) without measurement</source>
        <translation>
            <numerusform>%Ln Stunde ohne Messung</numerusform>
            <numerusform>%Ln Stunden ohne Messung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::UncertaintyModel</name>
    <message>
        <source>Delete uncertain inputs</source>
        <translation>Unsichere Größen löschen</translation>
    </message>
    <message>
        <source>Use the default set</source>
        <translation>Vorgaben verwenden</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>das des Modells</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Switch uncertain input</source>
        <translation>Unsichere Größe schalten</translation>
    </message>
    <message>
        <source>Change uncertain input</source>
        <translation>Unsichere Größe ändern</translation>
    </message>
</context>
<context>
    <name>fulcrum::VaryDialog</name>
    <message>
        <source>Vary a field: %1</source>
        <comment>a scenario</comment>
        <translation>Feld variieren: %1</translation>
    </message>
    <message>
        <source>Displayed figure</source>
        <translation>Angezeigte Kennzahl</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>folgt aus</translation>
    </message>
    <message>
        <source>Second field</source>
        <translation>Zweites Feld</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>(no second field)</source>
        <translation>(kein zweites Feld)</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>Anzahl der Werte</translation>
    </message>
    <message>
        <source> values</source>
        <translation> Werte</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Find the value</source>
        <translation>Wert suchen</translation>
    </message>
    <message>
        <source>The first value of the first field with which the figure reaches it</source>
        <translation>Der erste Wert des ersten Feldes, mit dem die Kennzahl das Ziel erreicht</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Writes the value found into the plan</source>
        <translation>Schreibt den gefundenen Wert in den Plan</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The plan cannot be evaluated: see the problems in the window.</source>
        <translation>Der Plan lässt sich nicht auswerten: siehe die Probleme im Fenster.</translation>
    </message>
    <message>
        <source>The range of %1 is empty: its second value must be above its first.</source>
        <translation>Der Bereich von %1 ist leer: Der zweite Wert muss über dem ersten liegen.</translation>
    </message>
    <message>
        <source>Choose two different fields.</source>
        <translation>Zwei verschiedene Felder wählen.</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Reached with %1: %2.</source>
        <translation>Erreicht mit %1: %2.</translation>
    </message>
    <message>
        <source>Out of reach between %1 and %2: the nearest is %3, with %4.</source>
        <translation>Zwischen %1 und %2 nicht erreichbar: Am nächsten kommt %3, mit %4.</translation>
    </message>
    <message>
        <source>Set %1 to reach a target</source>
        <translation>%1 auf ein Ziel einstellen</translation>
    </message>
</context>
<context>
    <name>fulcrum::VerdictLine</name>
    <message>
        <source>Verdict: %1</source>
        <translation>Fazit: %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::WeekCard</name>
    <message>
        <source>req/s</source>
        <translation>Anfr./s</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>Busy GPUs, at the workload&apos;s own service rate</source>
        <translation>Ausgelastete GPUs, mit der Servicerate des Workloads</translation>
    </message>
    <message>
        <source>Busy GPUs in per cent of those provisioned at the fleet&apos;s peak</source>
        <translation>Ausgelastete GPUs in Prozent der zur Spitze der Flotte bereitgestellten</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Brush width</source>
        <translation>Pinselbreite</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Brush: how many hours to each side follow a dragged hour; 1 is the hour alone. Keys: [ and ]</source>
        <translation>Pinsel: wie viele Stunden auf jeder Seite einer gezogenen Stunde folgen; 1 ist die Stunde allein. Tasten: [ und ]</translation>
    </message>
    <message>
        <source>Typical week</source>
        <translation>Typische Woche</translation>
    </message>
    <message>
        <source>Drag demand</source>
        <translation>Bedarf ziehen</translation>
    </message>
    <message>
        <source>Copy day</source>
        <translation>Tag kopieren</translation>
    </message>
    <message>
        <source>Reset day</source>
        <translation>Tag zurücksetzen</translation>
    </message>
    <message>
        <source>Apply preset</source>
        <translation>Vorlage anwenden</translation>
    </message>
    <message>
        <source>No workload</source>
        <translation>Kein Workload</translation>
    </message>
    <message>
        <source>add one at the left</source>
        <translation>fügen Sie links einen hinzu</translation>
    </message>
    <message>
        <source>Add a workload first</source>
        <translation>Zuerst einen Workload hinzufügen</translation>
    </message>
    <message>
        <source>In this month there is no demand to scale: growth or the demand factor is zero</source>
        <translation>In diesem Monat gibt es keinen Bedarf zu skalieren: Wachstum oder Bedarfsfaktor ist null</translation>
    </message>
    <message>
        <source>requests per second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>busy GPUs</source>
        <translation>ausgelastete GPUs</translation>
    </message>
    <message>
        <source>per cent of the fleet&apos;s GPUs</source>
        <translation>Prozent der GPUs der Flotte</translation>
    </message>
    <message>
        <source>%1 of %2 GPUs busy · </source>
        <translation>%1 von %2 GPUs ausgelastet · </translation>
    </message>
    <message>
        <source>The provisioning policy ignores this hour: more demand here costs nothing, and may not be served</source>
        <translation>Die Bereitstellungsregel ignoriert diese Stunde: mehr Bedarf hier kostet nichts und wird vielleicht nicht bedient</translation>
    </message>
    <message>
        <source>+%1 is the next step: %2 per month</source>
        <translation>+%1 ist die nächste Stufe: %2 pro Monat</translation>
    </message>
    <message>
        <source>Import a trace…</source>
        <translation>Trace importieren …</translation>
    </message>
    <message>
        <source>Take mean and week from requests or demand that was measured; files can be dropped on the page</source>
        <translation>Mittel und Woche aus gemessenen Anfragen oder gemessenem Bedarf übernehmen; Dateien können auf der Seite abgelegt werden</translation>
    </message>
    <message>
        <source>Imported series…</source>
        <translation>Importierte Zeitreihen …</translation>
    </message>
    <message>
        <source>typical week; thin line: measured, %1</source>
        <translation>typische Woche; dünne Linie: gemessen, %1</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Gemessen: %1</translation>
    </message>
    <message>
        <source>This hour was not measured</source>
        <translation>Diese Stunde wurde nicht gemessen</translation>
    </message>
    <message>
        <source>The next step of the cost: …</source>
        <translation>Die nächste Kostenstufe: …</translation>
    </message>
    <message>
        <source>typical week</source>
        <translation>typische Woche</translation>
    </message>
    <message>
        <source>week of all scenarios</source>
        <translation>Woche aller Szenarien</translation>
    </message>
    <message>
        <source>week of this scenario</source>
        <translation>Woche dieses Szenarios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) needed, </source>
        <translation>
            <numerusform>%Ln Knoten nötig, </numerusform>
            <numerusform>%Ln Knoten nötig, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln provisioned</source>
        <translation>
            <numerusform>%Ln bereitgestellt</numerusform>
            <numerusform>%Ln bereitgestellt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::WhyPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the figure with the terms displayed</source>
        <translation>Die Zahl mit den angezeigten Gliedern kopieren</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Glied</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>How it follows</source>
        <translation>Wie es folgt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>No figure is chosen</source>
        <translation>Keine Zahl gewählt</translation>
    </message>
    <message>
        <source>Click a key figure, or press F1 on a chart, a table or a figure.</source>
        <translation>Klicken Sie eine Kennzahl an, oder drücken Sie F1 auf einem Diagramm, einer Tabelle oder einer Zahl.</translation>
    </message>
    <message>
        <source>Following the plan…</source>
        <translation>Folgt dem Plan …</translation>
    </message>
    <message>
        <source>The plan has no such figure now</source>
        <translation>Der Plan hat diese Zahl jetzt nicht</translation>
    </message>
    <message>
        <source>Terms of %1</source>
        <translation>Glieder von %1</translation>
    </message>
    <message>
        <source>Go to the &amp;field</source>
        <translation>Zum &amp;Feld</translation>
    </message>
    <message>
        <source>Explain this figure &amp;alone</source>
        <translation>Nur diese Zahl &amp;erklären</translation>
    </message>
    <message>
        <source>&amp;Copy this line</source>
        <translation>Diese &amp;Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <translation>A&amp;lles kopieren</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terme</translation>
    </message>
</context>
<context>
    <name>fulcrum::WindowMenu</name>
    <message>
        <source>&amp;Next window</source>
        <translation>&amp;Nächstes Fenster</translation>
    </message>
    <message>
        <source>Bring the window to the front that was opened after this one</source>
        <translation>Das Fenster nach vorn holen, das nach diesem geöffnet wurde</translation>
    </message>
</context>
<context>
    <name>fulcrum::WorkloadPanel</name>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Add a workload like the selected one</source>
        <translation>Einen Workload wie den gewählten hinzufügen</translation>
    </message>
    <message>
        <source>Delete the selected workload</source>
        <translation>Gewählten Workload löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Ø</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Mean of month 1: requests per second, or busy GPUs</source>
        <translation>Mittel von Monat 1: Anfragen pro Sekunde oder ausgelastete GPUs</translation>
    </message>
    <message>
        <source>Share of the cost of all workloads over the plan</source>
        <translation>Anteil an den Kosten aller Workloads über den Plan</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Service rate</source>
        <translation>Servicerate</translation>
    </message>
    <message>
        <source>Placing and paying</source>
        <translation>Platzieren und zahlen</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Change fleet</source>
        <translation>Flotte ändern</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Add workload</source>
        <translation>Workload hinzufügen</translation>
    </message>
    <message>
        <source>Delete workload %1</source>
        <translation>Workload %1 löschen</translation>
    </message>
    <message>
        <source>Cost of a token: not known</source>
        <translation>Kosten pro Token: unbekannt</translation>
    </message>
    <message>
        <source>%1 per token against %2</source>
        <translation>%1 pro Token gegen %2</translation>
    </message>
    <message>
        <source>No node type is cheaper per token</source>
        <translation>Kein Knotentyp ist pro Token günstiger</translation>
    </message>
    <message>
        <source>Use the serving model</source>
        <translation>Durchsatzmodell verwenden</translation>
    </message>
    <message>
        <source>Forget the typed rate: the serving model answers</source>
        <translation>Die eingegebene Rate vergessen: Das Durchsatzmodell antwortet</translation>
    </message>
    <message>
        <source>Typed. The serving model answers %1, %2.</source>
        <translation>Eingegeben. Das Durchsatzmodell sagt %1, %2.</translation>
    </message>
    <message>
        <source>From the serving model: %1, %2. Type to replace it.</source>
        <translation>Vom Durchsatzmodell: %1, %2. Eingeben ersetzt es.</translation>
    </message>
    <message>
        <source>Typed. The serving model has no answer.</source>
        <translation>Eingegeben. Das Durchsatzmodell hat keine Antwort.</translation>
    </message>
    <message>
        <source>Fields of the workload</source>
        <translation>Felder des Workloads</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln workloads</source>
        <translation>
            <numerusform>von %Ln Workload</numerusform>
            <numerusform>von %Ln Workloads</numerusform>
        </translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Incomplete: this workload has no service rate and is in no cost.</source>
        <translation>Unvollständig: Dieser Workload hat keine Servicerate und ist in keinen Kosten.</translation>
    </message>
</context>
<context>
    <name>fulcrum::curve::CurveEditor</name>
    <message>
        <source>%1, %2 %3</source>
        <comment>hour or month, value, unit</comment>
        <translation>%1, %2 %3</translation>
    </message>
</context>
<context>
    <name>fulcrum::curve::DistributionEditor</name>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Drag P10, P50 or P90. Keys: up and down choose one, left and right move it.</source>
        <translation>P10, P50 oder P90 ziehen. Tasten: auf und ab wählen, links und rechts verschieben.</translation>
    </message>
    <message>
        <source>%1; %2 is chosen</source>
        <translation>%1; %2 ist gewählt</translation>
    </message>
</context>
<context>
    <name>fulcrum::curve::GrowthEditor</name>
    <message>
        <source>Month %1</source>
        <translation>Monat %1</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Left and right choose the month, up and down change its growth, Delete removes its point; digits type an exact value.</source>
        <translation>Links und rechts wählen den Monat, auf und ab ändern sein Wachstum, Entf entfernt seinen Punkt; Ziffern geben einen genauen Wert ein.</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>times the first month</source>
        <translation>mal der erste Monat</translation>
    </message>
    <message>
        <source>Type a Value…</source>
        <translation>Wert eingeben …</translation>
    </message>
    <message>
        <source>Remove Point</source>
        <translation>Punkt entfernen</translation>
    </message>
    <message>
        <source>Remove All Points</source>
        <translation>Alle Punkte entfernen</translation>
    </message>
</context>
<context>
    <name>fulcrum::curve::ValueEntry</name>
    <message>
        <source>Exact value</source>
        <translation>Genauer Wert</translation>
    </message>
    <message>
        <source>Type a number of zero or more.</source>
        <translation>Geben Sie eine Zahl ab null ein.</translation>
    </message>
</context>
<context>
    <name>fulcrum::curve::WeekEditor</name>
    <message>
        <source>Typical week</source>
        <translation>Typische Woche</translation>
    </message>
    <message>
        <source>Left and right choose the hour, up and down change its value, plus and minus the width of the brush; digits type an exact value.</source>
        <translation>Links und rechts wählen die Stunde, auf und ab ändern ihren Wert, Plus und Minus die Breite des Pinsels; Ziffern geben einen genauen Wert ein.</translation>
    </message>
    <message>
        <source>%1 %2:00</source>
        <comment>day of the week, hour</comment>
        <translation>%1 %2:00</translation>
    </message>
    <message>
        <source>Type a Value…</source>
        <translation>Wert eingeben …</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Copy %1 to the Next Day</source>
        <translation>%1 auf den nächsten Tag kopieren</translation>
    </message>
    <message>
        <source>Copy %1 to Weekdays</source>
        <translation>%1 auf die Werktage kopieren</translation>
    </message>
    <message>
        <source>Copy %1 to the Weekend</source>
        <translation>%1 auf das Wochenende kopieren</translation>
    </message>
    <message>
        <source>Copy %1 to All Days</source>
        <translation>%1 auf alle Tage kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Paste %1 onto %2</source>
        <translation>%1 auf %2 einfügen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
    <message>
        <source>Plans what AI inference will cost.</source>
        <translation>Plant, was KI-Inferenz kosten wird.</translation>
    </message>
    <message>
        <source>A project (*.fulcrum) or a plan (*.json).</source>
        <translation>Ein Projekt (*.fulcrum) oder ein Plan (*.json).</translation>
    </message>
    <message>
        <source>Write a picture of the window and exit.</source>
        <translation>Ein Bild des Fensters schreiben und beenden.</translation>
    </message>
    <message>
        <source>Write all charts of the plan as one PDF and exit.</source>
        <translation>Alle Diagramme des Plans als ein PDF schreiben und beenden.</translation>
    </message>
    <message>
        <source>The plan has no scenario %1.</source>
        <translation>Der Plan hat kein Szenario %1.</translation>
    </message>
    <message>
        <source>Print this scenario, given by its id.</source>
        <translation>Dieses Szenario drucken (seine ID).</translation>
    </message>
    <message>
        <source>Add every change of the plan to the PDF as an appendix.</source>
        <translation>Hängt jede Änderung des Plans an das PDF an.</translation>
    </message>
    <message>
        <source>The report has no section %1.</source>
        <translation>Der Bericht hat keinen Abschnitt %1.</translation>
    </message>
    <message>
        <source>Write the budget report of the plan as a PDF and exit.</source>
        <translation>Den Budgetbericht des Plans als PDF schreiben und beenden.</translation>
    </message>
    <message>
        <source>Width and height of that picture in pixels: 1280x800.</source>
        <translation>Breite und Höhe dieses Bildes in Pixeln: 1280x800.</translation>
    </message>
    <message>
        <source>Open this page: %1.</source>
        <translation>Diese Seite öffnen: %1.</translation>
    </message>
    <message>
        <source>%1 is no size: write width and height in pixels, such as 1280x800.</source>
        <translation>%1 ist keine Größe: Breite und Höhe in Pixeln schreiben, etwa 1280x800.</translation>
    </message>
    <message>
        <source>The paper is a4, letter or slides, not %1.</source>
        <translation>Das Papier ist a4, letter oder slides, nicht %1.</translation>
    </message>
    <message>
        <source>Paper of the PDF: a4, letter, or slides (16:9, a chart a page).</source>
        <translation>Papier der PDF: a4, letter oder slides (16:9, ein Diagramm je Seite).</translation>
    </message>
    <message>
        <source>Sections of the report, in this order: decision, money, why, scenarios, own-vs-rent, demand, risk, actuals, purchases, assumptions, changes, method, appendix, charts. Without: those that the plan names.</source>
        <translation>Abschnitte des Berichts, in dieser Reihenfolge: decision, money, why, scenarios, own-vs-rent, demand, risk, actuals, purchases, assumptions, changes, method, appendix, charts. Ohne: die, die der Plan nennt.</translation>
    </message>
</context>
</TS>
