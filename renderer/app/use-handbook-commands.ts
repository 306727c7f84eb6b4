import { useNavigate } from '@tanstack/react-router';
import { BookOpen } from 'lucide-react';
import { handbookTitles, handbookTopics } from '../../shared/text/handbook/topics.ts';
import { handbookText } from '../../shared/text/rooms/handbook.ts';
import type { Command } from '../ui/overlays/command.ts';

/** The chapters of the method handbook. */
export function useHandbookCommands(): readonly Command[] {
  const navigate = useNavigate();
  return handbookTopics.map((topic) => ({
    id: `metod-${topic}`,
    label: handbookText.command(handbookTitles[topic]),
    group: handbookText.sheetTitle,
    icon: BookOpen,
    keywords: handbookText.commandKeywords,
    isSearchedFor: true,
    onRun: () => void navigate({ to: '/metod', search: { kapitel: topic } }),
  }));
}
