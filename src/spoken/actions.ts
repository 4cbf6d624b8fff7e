/** A flag of `giao-ban run` for one member of a request. `value` = what it stands for where it takes none. */
export type Flag = {
  name: string;
  member: string;
  takes: 'nothing' | 'text' | 'number' | 'list';
  value: string | boolean;
  /** What it may be; empty = anything. */
  choices: string[];
  /** How its text must be written, as a regular expression; not given = anyhow. */
  pattern?: string;
  help: string;
  required: boolean;
  /** On the command line its text names a PDF of the disk, or a folder of them, whose bytes are asked with. */
  reads?: 'file' | 'folder';
};

/**
 * What guide, README and command line know of an action. In Vietnamese: what is pressed for it, and what then happens. `presets` = other names that it
 * is asked by, each with the members that it stands for.
 */
export type SpokenAction = {
  name: string;
  press: string;
  help: string;
  verb: boolean;
  flags: Flag[];
  presets: Record<string, object>;
};
