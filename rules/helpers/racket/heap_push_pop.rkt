; Adds to a heap, then removes and gives its smallest element.
(define (heap-push-pop! heap x before?)
  (if (and (positive? (gvector-count heap)) (before? (gvector-ref heap 0) x)) (heap-replace! heap x before?) x))
