; A copy one level deep.
(define (copy-of value)
  (cond
    [(gvector? value) (list->gvector (gvector->list value))]
    [(hash? value) (hash-copy value)]
    [(dict? value) (dict-of (entries value) (ordered '()))]
    [(generic-set? value) (set-copy value)]
    [else value]))
