; Moves an element of a heap up to its place, no higher than a root.
(define (heap-up! heap root at)
  (define x (gvector-ref heap at))
  (let loop ([at at])
    (define parent (quotient (sub1 at) 2))
    (cond
      [(and (> at root) (less? x (gvector-ref heap parent)))
       (gvector-set! heap at (gvector-ref heap parent))
       (loop parent)]
      [else (gvector-set! heap at x)])))
