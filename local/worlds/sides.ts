import { type SideOf, type UnknownName, unknowns, type World } from './worlds';

/** The world of one workspace, as its services ask for it. */
export class Sides {
  /** What has been asked, as `name=side`: a side that nobody asks for makes no difference. */
  readonly felt = new Set<string>();

  /**
   * @param kept the world that the workspace was made in
   * @param turned what is otherwise for those who have opened it now
   */
  constructor(
    private readonly kept: () => World,
    private readonly turned: World,
  ) {}

  /** What holds on the side that this workspace is on. */
  pick<N extends UnknownName, Values extends Record<SideOf<N>, unknown>>(
    name: N,
    values: Values,
  ): Values[SideOf<N>] {
    const side = this.sideOf(name);
    this.felt.add(`${name}=${side}`);
    return values[side];
  }

  private sideOf<N extends UnknownName>(name: N): SideOf<N> {
    return (this.turned[name] ?? this.kept()[name] ?? unknowns[name].likely) as SideOf<N>;
  }
}
