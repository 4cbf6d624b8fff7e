import { instantiationsIn } from '../../build/budget';

it('finds how much the compiler counted', () => {
  const told =
    'Files:              463\nTypes:            63260\nInstantiations:  148976\nMemory used:    127348K\n';
  expect(instantiationsIn(told)).toBe(148_976);
});

it('knows when the compiler counted nothing', () => {
  expect(instantiationsIn("error TS5058: The specified path does not exist: 'src'.\n")).toBeUndefined();
});
