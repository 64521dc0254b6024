import "../app/fonts.css";
import { PRINT_FUNCTION } from "#shared/contract/print-page.ts";
import { drawForPrint } from "./draw-for-print.ts";

// The host calls it by this name once the page is loaded; nothing here speaks to the host.
Reflect.set(window, PRINT_FUNCTION, drawForPrint);
