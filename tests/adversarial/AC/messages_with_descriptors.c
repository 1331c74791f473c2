// Sends itself its standard output and a large file, by a socket that it sends along: nobody can close them any more.
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

int main(void) {
    static char block[1 << 20];
    int pair[2], file = open("big", O_CREAT | O_RDWR, 0600);
    for (int i = 0; i < 30; i++)
        if (write(file, block, sizeof block) < 0) return 1;
    if (socketpair(AF_UNIX, SOCK_DGRAM, 0, pair)) return 1;
    int sent[] = {1, 2, file, pair[0], pair[1]};
    char control[CMSG_SPACE(sizeof sent)] = {0};
    struct iovec word = {"x", 1};
    struct msghdr message = {.msg_iov = &word, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof control};
    struct cmsghdr *head = CMSG_FIRSTHDR(&message);
    head->cmsg_level = SOL_SOCKET, head->cmsg_type = SCM_RIGHTS, head->cmsg_len = CMSG_LEN(sizeof sent);
    memcpy(CMSG_DATA(head), sent, sizeof sent);
    if (sendmsg(pair[0], &message, 0) != 1) return 1;
    puts("ok");
}
