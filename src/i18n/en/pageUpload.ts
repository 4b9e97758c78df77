/** The upload of an inventory, on the pages of street lights and air conditioners. */
export const pageUpload = {
  summary: "Or upload an inventory (CSV)",
  intro:
    "One row per street, building or kind of equipment; the first line names the columns. Commas, tabs, or semicolons with decimal commas are understood. Nothing of the file is kept.",
  file: "Inventory as a CSV file",
  submit: "Estimate from the file",
  sample: "Sample file",
  needed: "Columns that must be there:",
  further: "Columns that may be there:",
  wholeProject:
    "The other columns of the API reference hold for the whole project and must say the same in every row; costs are added up.",
  toForm: "Or fill in the form",
  fileMissing: "Please choose a CSV file.",
  fileEmpty: "The file is empty.",
  noRows: "The file has a line of column names, but no rows below it.",
  notText: "The file cannot be read as text. Save the table as “CSV UTF-8” and upload that file.",
  workbook:
    "This is a workbook, not a CSV file. Save the sheet as “CSV UTF-8” in the spreadsheet and upload that file.",
  tooLarge: "An upload may have at most {limit} MiB. The batch of the API takes files of any size, row by row.",
  tooManyKinds:
    "The file holds {count} kinds of equipment; one estimate takes at most {limit}. The batch of the API takes any number, row by row.",
  broken: "The upload could not be read. Please choose the file again.",
  batchCall: "The file in the batch of the API (curl):",
  atLine: "Line {line}:",
  atColumn: "Column {column}:",
  atCell: "Line {line}, column {column}:",
  notANumber: "“{cell}” is not a number. Write it in digits, without thousands separators.",
  notYesNo: "“{cell}” is neither true nor false. Write true or false.",
  sameInEveryRow: "Differs from the rows above, but holds for the whole project. Write the same in every row.",
  amountInEveryRow: "Some rows state this cost and others do not. Fill it in in every row, or leave it out in all.",
  costTwice: "The file states costs too. Leave one of the two out.",
  firstFaults: "Nothing has been computed yet. The first {count} places to correct:",
  groups: "What the file holds",
  rowsRead: "Rows read: {rows}.",
  groupsNote: "Rows of equal equipment are one line here.",
  printedShort:
    "There are {count} kinds of equipment. On paper only the first few are listed here, without the assumptions and calculation of each; the workbook has everything.",
  groupsTable: "Number, electricity saved and reduction by kind of equipment",
  group: "Kind of equipment",
  quantity: "Number",
  unnamed: "Group {number}",
  noLink:
    "This result comes from a file and has no link of its own. Print it, keep it as a file, or upload the inventory again.",
  otherLanguages: "This result in another language:",
};
