import { Component, type ReactNode } from "react";

interface GuardProps {
  /** Stands in for what could not be shown. */
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/**
 * Keeps what goes wrong inside to itself: a view whose script cannot be fetched, offline or because a newer pane was
 * put in its place, must not take the whole pane along.
 */
export class Guard extends Component<GuardProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
