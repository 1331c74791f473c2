; Writes the record of one test, framed by the run's nonce.
(define (driver-emit test outcome arguments)
  (define payload (string->bytes/utf-8 (format "{~a,\"args\":~a}" outcome arguments)))
  (define nonce (vector-ref (current-command-line-arguments) 0))
  (printf "\n\u001e~a ~a ~a\n" nonce test (bytes-length payload))
  (write-bytes payload)
  (newline)
  (flush-output))
