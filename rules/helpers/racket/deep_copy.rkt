; A copy of a value and of everything inside.
(define (deep-copy value)
  (cond
    [(gvector? value) (list->gvector (map deep-copy (gvector->list value)))]
    [(list? value) (map deep-copy value)]
    [(dict? value) (dict-of (map deep-copy (entries value)) (if (hash? value) (make-hash) (ordered '())))]
    [(generic-set? value) (list->mutable-set (map deep-copy (set->list value)))]
    [else value]))
