"""Other evidence → claims: one room a stream (posts, money, petition, polls); none is built yet."""
