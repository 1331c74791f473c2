; Removes and gives the smallest element of a heap, and adds another.
(define (heap-replace! heap x before?)
  (define smallest (gvector-ref heap 0))
  (gvector-set! heap 0 x)
  (heap-down! heap 0 before?)
  smallest)
