; The places that a slice with a step names.
(define (slice-places size from to step)
  (when (zero? step)
    (raise-user-error "slice step cannot be zero"))
  (define low (if (positive? step) 0 -1))
  (define high (if (positive? step) size (sub1 size)))
  (define (clamped i) (max low (min high (if (negative? i) (+ i size) i))))
  (range (if from (clamped from) (if (positive? step) low high)) (if to (clamped to) (if (positive? step) high low)) step))
