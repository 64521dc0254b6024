import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
  type VariantColorsResolver,
} from "@mantine/core";
import classes from "./controls.module.css";

/** screens.md 1.1 */
const gray: MantineColorsTuple = [
  "#F8F7F5",
  "#F4F3F0",
  "#EFEDE9",
  "#E3E0DA",
  "#C9C5BC",
  "#8C867B",
  "#6E695F",
  "#5F5A51",
  "#37342F",
  "#23211D",
];
const dark: MantineColorsTuple = [
  "#EDEAE4",
  "#B4AEA4",
  "#A39D92",
  "#8F897E",
  "#4F4B44",
  "#37342F",
  "#2E2C28",
  "#22211E",
  "#1E1D1A",
  "#191816",
];
const petrol: MantineColorsTuple = [
  "#E3F0F1",
  "#C9E1E4",
  "#A9CDD1",
  "#6CBDC6",
  "#4AA3AD",
  "#2F8892",
  "#1E737E",
  "#14606B",
  "#0F4E57",
  "#0A3B42",
];
const seal: MantineColorsTuple = [
  "#FCEBEA",
  "#F7D5D3",
  "#F2B3AE",
  "#F0786D",
  "#E25A54",
  "#D4403F",
  "#C32C34",
  "#B3202C",
  "#A01B27",
  "#7E131D",
];
const ochre: MantineColorsTuple = [
  "#FBF0D9",
  "#F3DFB0",
  "#E8CB88",
  "#E3B85C",
  "#CDA040",
  "#B3872A",
  "#96691A",
  "#7A5000",
  "#634100",
  "#4B3100",
];
const leaf: MantineColorsTuple = [
  "#E6F1E8",
  "#CCE3D0",
  "#AAD1B3",
  "#86C796",
  "#63AE77",
  "#47935C",
  "#377E4B",
  "#2C6A3F",
  "#225632",
  "#184125",
];

const FONT = '"Source Sans 3", "Calibri", "Carlito", sans-serif';

/** Mantine reckons the text on a filled ground for light only; ours changes with the ground. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input);
  if (input.variant !== "filled") return colours;
  const color = input.color === "seal" ? "var(--cw-on-critical)" : "var(--cw-on-accent)";
  return { ...colours, color };
};

/** A dialog's head is not a second banner of the page. */
const DIALOG_PARTS = { header: { role: "none" } };
const OVERLAY = { backgroundOpacity: 0.35 };

export const theme: MantineThemeOverride = createTheme({
  colors: { gray, dark, petrol, seal, ochre, leaf },
  primaryColor: "petrol",
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  variantColorResolver,
  black: "#23211D",
  white: "#FFFFFF",
  fontFamily: FONT,
  fontSmoothing: true,
  focusRing: "auto",
  cursorType: "pointer",
  respectReducedMotion: true,
  defaultRadius: "md",
  spacing: { xs: "4px", sm: "8px", md: "12px", lg: "16px", xl: "24px" },
  radius: { xs: "2px", sm: "4px", md: "6px", lg: "8px", xl: "10px" },
  fontSizes: { xs: "0.8125rem", sm: "0.875rem", md: "0.9375rem", lg: "1.0625rem", xl: "1.25rem" },
  lineHeights: { xs: "1.385", sm: "1.357", md: "1.4", lg: "1.47", xl: "1.3" },
  shadows: {
    md: "0 2px 8px rgba(35,33,29,.10), 0 0 0 1px rgba(35,33,29,.08)",
    xl: "0 12px 40px rgba(0,0,0,.24)",
  },
  headings: {
    fontFamily: FONT,
    fontWeight: "600",
    sizes: {
      h1: { fontSize: "1.5rem", lineHeight: "1.25" },
      h2: { fontSize: "1.125rem", lineHeight: "1.333" },
      h3: { fontSize: "0.9375rem", lineHeight: "1.333" },
    },
  },
  components: {
    Input: { classNames: { input: classes.input } },
    // Large enough to be hit: at least 24 px (WCAG 2.5.8).
    InputClearButton: { defaultProps: { size: 26 } },
    InputWrapper: {
      classNames: { label: classes.label, description: classes.description, error: classes.error },
    },
    SegmentedControl: {
      defaultProps: { size: "sm", withItemsBorders: false },
      classNames: {
        root: classes.segments,
        label: classes.segment,
        indicator: classes.indicator,
      },
    },
    Checkbox: { vars: () => ({ root: { "--checkbox-icon-color": "var(--cw-on-accent)" } }) },
    Radio: { vars: () => ({ root: { "--radio-icon-color": "var(--cw-on-accent)" } }) },
    Kbd: { classNames: { root: classes.kbd } },
    Tooltip: { defaultProps: { openDelay: 300 }, classNames: { tooltip: classes.tooltip } },
    Modal: {
      defaultProps: {
        radius: "xl",
        centered: true,
        padding: "xl",
        shadow: "xl",
        overlayProps: OVERLAY,
        attributes: DIALOG_PARTS,
      },
      classNames: {
        title: classes.dialogTitle,
        content: classes.floating,
        header: classes.floating,
      },
    },
    Drawer: {
      defaultProps: { overlayProps: OVERLAY, attributes: DIALOG_PARTS },
      classNames: {
        title: classes.dialogTitle,
        content: classes.floating,
        header: classes.floating,
      },
    },
    Menu: {
      defaultProps: { shadow: "md" },
      classNames: { dropdown: classes.dropdown, item: classes.menuItem, label: classes.menuLabel },
    },
    Spotlight: { defaultProps: { centered: false } },
    Popover: { defaultProps: { shadow: "md" }, classNames: { dropdown: classes.dropdown } },
    Badge: { classNames: { root: classes.badge } },
    ActionIcon: { defaultProps: { variant: "subtle", color: "gray" } },
  },
});

/** Semantic tokens: the only colour names that components use (`var(--cw-desk)`). */
const LIGHT = {
  desk: "#F4F3F0",
  paper: "#FFFFFF",
  sunken: "#F8F7F5",
  hover: "#EFEDE9",
  line: "#E3E0DA",
  line2: "#C9C5BC",
  control: "#8C867B",
  dim: "#5F5A51",
  faint: "#6E695F",
  text: "#23211D",
  accent: "#14606B",
  "on-accent": "#FFFFFF",
  "accent-text": "#14606B",
  "accent-soft": "#E3F0F1",
  critical: "#B3202C",
  "on-critical": "#FFFFFF",
  "critical-text": "#A01B27",
  "critical-soft": "#FCEBEA",
  "critical-line": "#E5A9A6",
  warn: "#7A5000",
  "warn-soft": "#FBF0D9",
  "warn-line": "#DDB968",
  ok: "#2C6A3F",
  "ok-soft": "#E6F1E8",
  mark: "#F3E7BF",
  "emotion-m2": "#8F3F05",
  "emotion-m1": "#C4752A",
  "emotion-z0": "#8C867B",
  "emotion-p1": "#5688BA",
  "emotion-p2": "#1F4E82",
  "emotion-m2-soft": "#F6DFCB",
  "emotion-m1-soft": "#FBEEDD",
  "emotion-z0-soft": "#EEECE8",
  "emotion-p1-soft": "#E3EDF6",
  "emotion-p2-soft": "#CFE0F0",
} as const;

type Token = keyof typeof LIGHT;

const DARK: Record<Token, string> = {
  desk: "#191816",
  paper: "#22211E",
  sunken: "#1E1D1A",
  hover: "#2E2C28",
  line: "#37342F",
  line2: "#4F4B44",
  control: "#8F897E",
  dim: "#B4AEA4",
  faint: "#A39D92",
  text: "#EDEAE4",
  accent: "#6CBDC6",
  "on-accent": "#14201F",
  "accent-text": "#7FC8D0",
  "accent-soft": "#1D3538",
  critical: "#F0786D",
  "on-critical": "#1F1210",
  "critical-text": "#F59288",
  "critical-soft": "#3B2220",
  "critical-line": "#7A423C",
  warn: "#E3B85C",
  "warn-soft": "#352B16",
  "warn-line": "#6E5724",
  ok: "#86C796",
  "ok-soft": "#20301F",
  mark: "#4A4020",
  "emotion-m2": "#F5AE6B",
  "emotion-m1": "#C98A4B",
  "emotion-z0": "#8F897E",
  "emotion-p1": "#6D9CCB",
  "emotion-p2": "#A3CBF0",
  "emotion-m2-soft": "#4A2F17",
  "emotion-m1-soft": "#38291A",
  "emotion-z0-soft": "#2E2C28",
  "emotion-p1-soft": "#22303D",
  "emotion-p2-soft": "#25405A",
};

function tokens(values: Record<Token, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, hex]) => [`--cw-${name}`, hex]));
}

function mantine(values: Record<Token, string>): Record<string, string> {
  return {
    "--mantine-color-body": values.paper,
    "--mantine-color-text": values.text,
    "--mantine-color-dimmed": values.dim,
    "--mantine-color-placeholder": values.faint,
    "--mantine-color-anchor": values["accent-text"],
    "--mantine-color-default": values.paper,
    "--mantine-color-default-hover": values.hover,
    "--mantine-color-default-color": values.text,
    "--mantine-color-default-border": values.line2,
    "--mantine-color-error": values["critical-text"],
    "--mantine-primary-color-contrast": values["on-accent"],
  };
}

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...tokens(LIGHT), ...mantine(LIGHT) },
  dark: { ...tokens(DARK), ...mantine(DARK) },
});
