/** What the editable type lists are called, by id. */
export const listNames: Readonly<Record<string, string>> = {
  missforhallandetyper: 'Typer av missförhållande',
  verksamhetsomraden: 'Verksamhetsområden',
  insatser: 'Insatser och boendeformer',
};
