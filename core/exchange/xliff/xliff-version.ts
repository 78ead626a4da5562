/** The versions of XLIFF that are written: the newer one, and the one that every tool reads. */
export const xliffVersions = ['2.0', '1.2'] as const
export type XliffVersion = (typeof xliffVersions)[number]
