; Removes an element of a set, which must be there.
(define (remove-member! members x [shown (format "~v" x)])
  (if (set-member? members x)
      (set-remove! members x)
      (raise (key-error shown (current-continuation-marks)))))
