/** MongoDB: changes of data only; indexes are made at boot from the collections. */
export const migrations = []
