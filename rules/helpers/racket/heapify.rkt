; Orders a gvector as a binary heap.
(define (heapify! heap before?)
  (for ([i (in-range (sub1 (quotient (gvector-count heap) 2)) -1 -1)])
    (heap-down! heap i before?)))
