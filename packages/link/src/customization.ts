/** A colour as `#RRGGBB`, `rgb(r,g,b)` or a CSS name. */
export type Color = string;

/** Looks of the LinkSDK screens. */
export interface Customization {
  theme_color?: Color | undefined;
  theme_color_dark?: Color | undefined;
  button_text_color?: Color | undefined;
  button_text_color_dark?: Color | undefined;
  link_color?: Color | undefined;
  overlay_color?: Color | undefined;
  /** In pixels, or `"pill"`. */
  button_border_radius?: number | `${number}` | "pill" | undefined;
  dialog_mode?: "contained" | "uncontained" | undefined;
  /** Also takes a `linear-gradient(...)`. */
  dialog_background_color_light?: Color | undefined;
  /** Also takes a `linear-gradient(...)`. */
  dialog_background_color_dark?: Color | undefined;
  force_appearance?: "light" | "dark" | undefined;
}
