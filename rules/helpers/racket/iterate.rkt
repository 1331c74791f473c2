; A one-pass iterator over a sequence.
(define (iterate items)
  (define-values (more? next) (sequence-generate items))
  (iterator more? next))
