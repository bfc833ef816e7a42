import * as migration_20261123_164250_init from './20261123_164250_init';

export const migrations = [
  {
    up: migration_20261123_164250_init.up,
    down: migration_20261123_164250_init.down,
    name: '20261123_164250_init'
  },
];
