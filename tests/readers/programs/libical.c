/* Prints each event of the calendar on standard input as libical reads it: title, start, end and place. */
#include <libical/ical.h>
#include <stdio.h>

static char *next_line(char *buffer, size_t size, void *stream)
{
    return fgets(buffer, (int)size, stream);
}

static void print(const char *text)
{
    printf("%s\x1f", text ? text : "");
}

static void print_time(struct icaltimetype time)
{
    if (!time.is_date)
        time = icaltime_convert_to_zone(time, icaltimezone_get_utc_timezone());
    printf("%04d-%02d-%02d", time.year, time.month, time.day);
    if (!time.is_date)
        printf("T%02d:%02d:%02d%s", time.hour, time.minute, time.second, icaltime_is_utc(time) ? "Z" : "");
    print("");
}

int main(void)
{
    icalparser *parser = icalparser_new();
    icalparser_set_gen_data(parser, stdin);
    icalcomponent *calendar = icalparser_parse(parser, next_line);
    if (!calendar || icalcomponent_count_errors(calendar))
        return 1;
    icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
    for (; event; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        print(icalcomponent_get_summary(event));
        print_time(icalcomponent_get_dtstart(event));
        print_time(icalcomponent_get_dtend(event));
        print(icalcomponent_get_location(event));
        putchar('\x1e');
    }
    return 0;
}
