/**
 * Name of the function by which a host has the page print.html draw a report:
 * (base64 of the .docx, title, page breaks or null) → promise of the number of sheets.
 */
export const PRINT_FUNCTION = "drawReportForPrint";
