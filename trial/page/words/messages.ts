/** What the engine tells or asks, in Dutch. */
export const MESSAGES: Readonly<Record<string, string>> = {
  "Are you sure you want to delete this sheet?": "Wilt u dit blad verwijderen?",
  "Merging these cells will only preserve the top-leftmost value. Merge anyway?":
    "Na het samenvoegen blijft alleen de waarde linksboven over. Toch samenvoegen?",
  "We found data next to your selection. Since this data was not selected, it will not be sorted. Do you want to extend your selection?":
    "Naast uw selectie staan nog gegevens. Die worden niet mee gesorteerd. Wilt u ze mee selecteren?",
  "This operation is not allowed with multiple selections.": "Dit kan niet met meer dan één selectie tegelijk.",
  "The cell you are trying to edit has been deleted.": "De cel die u aan het invullen was, is verwijderd.",
  "more rows at the bottom": "rijen onderaan",
  "Please enter a number between 0 and 10000.": "Geef een getal van 0 tot 10 000.",
  "Merged cells are preventing this operation. Unmerge those cells and try again.":
    "Dit kan niet met samengevoegde cellen. Maak ze eerst weer los.",
  "This operation is not possible due to a merge. Please remove the merges first than try again.":
    "Dit kan niet met samengevoegde cellen. Maak ze eerst weer los.",
  "You can't merge cells inside of an existing filter.": "Cellen met een filter kunt u niet samenvoegen.",
  "The header row of a table can't be moved.": "De titelrij van een tabel kunt u niet verplaatsen.",
  "Cannot sort. To sort, select only cells or only merges that have the same size.":
    "Sorteren kan alleen als alle samengevoegde cellen even groot zijn.",
  "Cannot sort a zone with array formulas.": "Cellen met een matrixformule kunt u niet sorteren.",
  "Cannot hide all the rows of a sheet.": "Minstens één rij van het blad moet zichtbaar blijven.",
  "Cannot hide all the columns of a sheet.": "Minstens één kolom van het blad moet zichtbaar blijven.",
  "You cannot create overlapping tables.": "Deze cellen hebben al een filter.",
  "A table can only be created on a continuous selection.": "Een filter kan alleen op één aaneengesloten selectie.",
  "Cannot have filters without a header row": "Een filter heeft een titelrij nodig.",
  "Please select only one range of cells": "Selecteer één bereik.",
  "Please select a range of cells containing values.": "Selecteer cellen waarin iets staat.",
  "The table zone is invalid for an unknown reason": "Op deze cellen kan geen filter.",
  "The range is out of the sheet": "Dit bereik valt buiten het blad.",
  "The range is invalid": "Dit bereik bestaat niet.",
  "Pasting from the context menu is not supported in this browser. Use keyboard shortcuts ctrl+c / ctrl+v instead.":
    "Plakken uit dit menu kan niet in deze browser. Gebruik Ctrl+C en Ctrl+V.",
  "Access to the clipboard denied by the browser. Please enable clipboard permission for this page in your browser settings.":
    "De browser geeft geen toegang tot het klembord. Sta dat toe in de instellingen van de browser, of gebruik Ctrl+C en Ctrl+V.",
  "Cannot do a special paste of a figure.": "Een grafiek kunt u alleen gewoon plakken.",
  "This operation is not allowed due to an overlapping frozen pane.": "Dit kan niet over geblokkeerde titels heen.",
  "You copied content from a different version of the application. Only text and image content will be pasted.":
    "Wat u kopieerde, komt uit een andere versie. Alleen de tekst wordt geplakt.",
  "Chart copied to clipboard": "De grafiek staat op het klembord.",
  "Image copied to clipboard": "De afbeelding staat op het klembord.",
  "The sheet name cannot be empty.": "Een blad heeft een naam nodig.",
  "A sheet with the name %s already exists. Please select another name.": "Er is al een blad %s. Kies een andere naam.",
  "Some used characters are not allowed in a sheet name (Forbidden characters are %s).":
    "In de naam van een blad mogen deze tekens niet staan: %s",
  "Cannot open the link because the linked sheet is hidden.": "Het blad van deze koppeling is verborgen.",
  "Invalid sheet": "Dit blad bestaat niet",
  "Match(es) cannot be replaced as they are part of a formula or inside a locked sheet":
    "Hier wordt niets vervangen: het staat in een formule of op een beveiligd blad.",
  "%(replaceable_count)s match(es) replaced. %(irreplaceable_count)s match(es) cannot be replaced as they are part of a formula or inside a locked sheet":
    "%(replaceable_count)s keer vervangen. %(irreplaceable_count)s keer niet: het staat in een formule of op een beveiligd blad.",
  "The range you specified is outside of the sheet.\n\nIf you meant to create a named range, named range cannot have the same name as a cell reference. Please choose another name.":
    "Dit bereik valt buiten het blad.",
  "A named range with this name already exists.": "Deze naam bestaat al.",
  "The named range name is invalid. Valid names can contain letters, digits, underscores, and periods. The name cannot be only a number, TRUE, or FALSE.":
    "Deze naam kan niet. Een naam bestaat uit letters, cijfers, punten en liggende streepjes, en is niet alleen een getal.",
  "A named range name cannot resemble a cell reference.": "Een naam mag niet op de naam van een cel lijken.",
  "This sheet is locked and cannot be modified. Please unlock it first.": "Dit blad is beveiligd.",
  "The current window is too small to display this sheet properly. Consider resizing your browser window or adjusting frozen rows and columns.":
    "Dit venster is te klein voor de geblokkeerde titels van dit blad. Maak het groter, of kies Beeld › Titels niet meer blokkeren.",
  "The window is too small to display multiple side panels.": "Dit venster is te klein voor nog een zijpaneel.",
  "This formula has over 1000 parts. It can't be processed properly, consider splitting it into multiple cells":
    "Deze formule is te lang. Verdeel ze over enkele cellen.",
  "The file you are trying to copy is too large (>%sMB).\nIt will not be added to your OS clipboard.\nYou can download it directly instead.":
    "Dit is te groot om te kopiëren (meer dan %s MB).",
};
