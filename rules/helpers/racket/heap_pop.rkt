; Removes and gives the smallest element of a heap.
(define (heap-pop! heap before?)
  (define x (gvector-remove-last! heap))
  (if (zero? (gvector-count heap)) x (heap-replace! heap x before?)))
