; A variable that has no value yet.
(struct unbound-local-error name-error ())
