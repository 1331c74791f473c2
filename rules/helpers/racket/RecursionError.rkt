; Calls that go too deep.
(struct recursion-error runtime-error ())
