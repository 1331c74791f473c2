; The elements of a list by the key that a function gives, in an empty dictionary.
(define (grouped items key d)
  (for ([x (in-list items)])
    (gvector-add! (dict-ref! d (key x) (λ () (gvector))) x))
  d)
