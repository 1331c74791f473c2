; Adds to a heap, then removes and gives its smallest element.
(define (heap-push-pop! heap x)
  (if (and (positive? (gvector-count heap)) (less? (gvector-ref heap 0) x)) (heap-replace! heap x) x))
