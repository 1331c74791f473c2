; Moves an element of a heap up to its place, no higher than a root.
(define (heap-up! heap root at before?)
  (define parent (quotient (sub1 at) 2))
  (when (and (> at root) (before? (gvector-ref heap at) (gvector-ref heap parent)))
    (swap! heap at parent)
    (heap-up! heap root parent before?)))
