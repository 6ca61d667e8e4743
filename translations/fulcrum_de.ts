<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>not valid JSON: {detail}</source>
        <translation>kein gültiges JSON: {detail}</translation>
    </message>
    <message>
        <source>correct the text at that place</source>
        <translation>berichtigen Sie den Text an dieser Stelle</translation>
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
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
</context>
</TS>
