; Moves the element at the root of a heap down to its place.
(define (heap-down! heap root)
  (define x (gvector-ref heap root))
  (define size (gvector-count heap))
  (let loop ([at root])
    (define left (add1 (* 2 at)))
    (define right (add1 left))
    (cond
      [(< left size)
       (define child
         (if (and (< right size) (not (less? (gvector-ref heap left) (gvector-ref heap right)))) right left))
       (gvector-set! heap at (gvector-ref heap child))
       (loop child)]
      [else
       (gvector-set! heap at x)
       (heap-up! heap root at)])))
