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
</TS>
