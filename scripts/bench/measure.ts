type Work<Material> = (material: Material) => unknown

/** The first rounds find the machine cold. */
const warmUpOf = (rounds: number): number => Math.min(5, rounds)

/**
 * The middle of so many rounds in milliseconds of processor time, which other work on the machine disturbs
 * least. The works take turns, so that what disturbs them disturbs all. What a round works on is prepared
 * before the clock starts, and gone after it: what lies in memory takes the time of whatever runs.
 */
export async function medianCpuMs<Material>(
  works: readonly Work<Material>[],
  rounds: number,
  prepare: (round: number) => Material | Promise<Material>,
): Promise<readonly number[]> {
  const times = works.map((): number[] => [])
  const warmUp = warmUpOf(rounds)
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const material = await prepare(round)
    for (const [index, work] of works.entries()) {
      const before = process.cpuUsage()
      await work(material)
      const { user, system } = process.cpuUsage(before)
      if (round >= warmUp) times[index]?.push((user + system) / 1000)
    }
  }
  return times.map(middleOf)
}

const middleOf = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
