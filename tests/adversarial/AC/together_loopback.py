# dragoman: together=2
# Two boxes at once: an abstract name that one listens on is free for the other, and nobody connects.
import socket
import time

with socket.socket(socket.AF_UNIX) as server:
    server.bind("\0meeting")
    server.listen()
    server.settimeout(0.5)
    time.sleep(0.3)
    try:
        with socket.socket(socket.AF_UNIX) as client:
            client.connect("\0meeting")
        server.accept()
        server.accept()
        print("leak")
    except TimeoutError:
        print("ok")
