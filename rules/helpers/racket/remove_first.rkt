; Removes the first equal element from a gvector.
(define (remove-first! items x)
  (gvector-remove! items (index-in (gvector->list items) x)))
