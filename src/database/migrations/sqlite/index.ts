import * as migration_20261123_173840_init from './20261123_173840_init';

export const migrations = [
  {
    up: migration_20261123_173840_init.up,
    down: migration_20261123_173840_init.down,
    name: '20261123_173840_init'
  },
];
