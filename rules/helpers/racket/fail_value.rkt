; Raises a ValueError.
(define (fail-value message)
  (raise (value-error message (current-continuation-marks))))
