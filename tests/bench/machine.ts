import { availableParallelism, cpus, loadavg, release, totalmem } from 'node:os';

/** What the figures depend on. `load` is what others asked of the machine meanwhile: above the cores, figures are rough. */
export function machineFacts() {
  return {
    cpu: cpus()[0]?.model.trim() ?? '',
    cores: availableParallelism(),
    memoryMB: Math.round(totalmem() / 1e6),
    platform: `${process.platform} ${release()} ${process.arch}`,
    node: process.versions.node,
    load: loadavg().map((value) => Number(value.toFixed(2))),
  };
}
