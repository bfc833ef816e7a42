import * as migration_20261123_161858_init from './20261123_161858_init';

export const migrations = [
  {
    up: migration_20261123_161858_init.up,
    down: migration_20261123_161858_init.down,
    name: '20261123_161858_init'
  },
];
