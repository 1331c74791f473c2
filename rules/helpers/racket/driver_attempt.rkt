; The encoded result of a call, or the exception that it ended with.
(define (driver-attempt call)
  (with-handlers ([exn:fail? (λ (e) (format "\"raise\":[~a,~a]" (encode-str (error-name e)) (encode-str (exn-message e))))])
    (format "\"ok\":~a" (call))))
