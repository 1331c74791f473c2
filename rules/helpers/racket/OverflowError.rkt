; A number that is too large.
(struct overflow-error arithmetic-error ())
