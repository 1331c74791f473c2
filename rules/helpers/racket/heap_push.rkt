; Adds to a binary heap, smallest first.
(define (heap-push! heap x before?)
  (gvector-add! heap x)
  (heap-up! heap 0 (sub1 (gvector-count heap)) before?))
