; Removes the first equal element from a gvector.
(define (remove-first! items x)
  (gvector-remove! items (or (index-of (gvector->list items) x) (raise-user-error "list.remove(x): x not in list"))))
