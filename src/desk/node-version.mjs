// Runs before `npm ci` on whatever Node the machine has, so it is plain JavaScript of the oldest kind.
// On Linux x64 the lockfile brings Node 24 itself; elsewhere the machine's own Node must do.
const oldest = process.platform === 'linux' && process.arch === 'x64' ? 20 : 24;
if (Number(process.versions.node.split('.')[0]) < oldest) {
  console.error(
    `Harbour needs Node ${oldest} or newer on ${process.platform} ${process.arch}; this is Node ${process.versions.node}. Install Node 24 (https://nodejs.org) and run \`npm ci\` again.`,
  );
  process.exit(1);
}
