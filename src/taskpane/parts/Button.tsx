import type { ButtonHTMLAttributes, MouseEvent, ReactNode } from "react";

interface ButtonProps {
  readonly children?: ReactNode;
  readonly icon?: ReactNode;
  /** The way on, or one that stands back; else one of several. */
  readonly appearance?: "primary" | "secondary" | "subtle" | "transparent";
  readonly size?: "medium" | "small";
  readonly shape?: "rounded" | "circular";
  readonly iconPosition?: "before" | "after";
  /** Cannot be pressed now; keeps the keyboard, so that nobody is thrown off it. */
  readonly disabledFocusable?: boolean;
  readonly className?: string | undefined;
  readonly title?: string;
  readonly onClick?: (event: MouseEvent<HTMLButtonElement>) => void;
}

/** As the browser's attributes of the same name. */
type Aria = Pick<
  ButtonHTMLAttributes<HTMLButtonElement>,
  `aria-${string}` & keyof ButtonHTMLAttributes<HTMLButtonElement>
>;

/** A button with the looks of Fluent's, which are in Button.css: the first view needs no more of Fluent's own. */
export function Button({
  children,
  icon,
  appearance = "secondary",
  size = "medium",
  shape = "rounded",
  iconPosition = "before",
  disabledFocusable = false,
  className = "",
  onClick,
  ...rest
}: ButtonProps & Aria) {
  const looks = [
    ...["button", appearance, size, shape],
    ...(icon === undefined ? [] : [children === undefined ? "with-icon icon-only" : "with-icon"]),
  ];
  const picture = icon !== undefined && <span className={`button-icon ${iconPosition}`}>{icon}</span>;
  return (
    <button
      type="button"
      className={`${looks.join(" ")} ${className}`}
      aria-disabled={disabledFocusable ? true : undefined}
      onClick={disabledFocusable ? undefined : onClick}
      {...rest}
    >
      {iconPosition === "before" && picture}
      {children}
      {iconPosition === "after" && picture}
    </button>
  );
}
