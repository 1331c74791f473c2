; The index of the first equal element of a list, or -1.
(define (place-in items x)
  (or (index-of items x) -1))
